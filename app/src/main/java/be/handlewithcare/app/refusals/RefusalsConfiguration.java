package be.handlewithcare.app.refusals;

import be.handlewithcare.app.security.ActorResolver;
import be.handlewithcare.core.audit.RefusalLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Puts refusals onto the audit log: by role at every door, of what is not there at the API. */
@Configuration(proxyBeanMethods = false)
public class RefusalsConfiguration {

    @Bean
    RefusedByRole refusedByRole(ActorResolver actors, RefusalLog log) {
        return new RefusedByRole(actors, log);
    }

    @Bean
    HandlerExceptionResolver refusedAsNotFound(ActorResolver actors, RefusalLog log) {
        return new RefusedAsNotFound(actors, log);
    }
}
