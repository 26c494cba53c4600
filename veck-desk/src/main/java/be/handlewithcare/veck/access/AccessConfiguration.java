package be.handlewithcare.veck.access;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.projections.audit.AuditReader;
import be.handlewithcare.projections.monitoring.SignalsOfChild;
import be.handlewithcare.web.StrictJson;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The right of access over HTTP: for systems, and on the auditor's desk. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    @Bean
    RightOfAccess rightOfAccess(
            AuditTrail trail, ChildTokens tokens, SignalsOfChild signals, AuditReader reader, Clock clock) {
        return new RightOfAccess(trail, tokens, signals, new Reveals(reader), clock);
    }

    @Bean
    AccessController accessController(StrictJson json, RightOfAccess right) {
        return new AccessController(json, right);
    }

    @Bean
    AccessPageController accessPageController(RightOfAccess right) {
        return new AccessPageController(right);
    }
}
