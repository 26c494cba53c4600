package be.handlewithcare.veck.access;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.projections.audit.AuditReader;
import be.handlewithcare.projections.monitoring.SignalsOfChild;
import be.handlewithcare.web.StrictJson;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The right of access over HTTP. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    @Bean
    AccessController accessController(
            StrictJson json,
            AuditTrail trail,
            ChildTokens tokens,
            SignalsOfChild signals,
            AuditReader reader,
            Clock clock) {
        return new AccessController(json, trail, tokens, signals, new Reveals(reader), clock);
    }
}
