package be.handlewithcare.projections.rebuild;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the application does and the command {@code make rebuild} does not: it rebuilds only where versions differ. */
@Configuration(proxyBeanMethods = false)
public class RebuildAtStartConfiguration {

    @Bean
    RebuildAtStart rebuildAtStart(RebuildReadModels models) {
        return new RebuildAtStart(models);
    }
}
