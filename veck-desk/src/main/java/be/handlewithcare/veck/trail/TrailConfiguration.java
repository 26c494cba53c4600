package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.lookup.LoggedQuestions;
import be.handlewithcare.projections.audit.AuditReader;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audit trail and the log of questions over HTTP. */
@Configuration(proxyBeanMethods = false)
public class TrailConfiguration {

    @Bean
    TrailController trailController(AuditReader reader, AuditTrail trail, Clock clock) {
        return new TrailController(reader, trail, clock);
    }

    @Bean
    LookupsController lookupsController(LoggedQuestions questions, AuditTrail trail, Clock clock) {
        return new LookupsController(questions, trail, clock);
    }
}
