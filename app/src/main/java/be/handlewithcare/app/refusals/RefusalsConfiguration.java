package be.handlewithcare.app.refusals;

import be.handlewithcare.app.security.ActorResolver;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.audit.RefusalLog;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Puts refusals onto the audit log: a wrong role at every endpoint, and a thing not found at the API. */
@Configuration(proxyBeanMethods = false)
public class RefusalsConfiguration {

    @Bean
    RefusalLog refusalLog(AuditTrail trail, Clock clock) {
        return new BoundedRefusals(trail, clock);
    }

    @Bean
    RefusedByRole refusedByRole(ActorResolver actors, RefusalLog log) {
        return new RefusedByRole(actors, log);
    }

    @Bean
    HandlerExceptionResolver refusedAsNotFound(ActorResolver actors, RefusalLog log) {
        return new RefusedAsNotFound(actors, log);
    }
}
