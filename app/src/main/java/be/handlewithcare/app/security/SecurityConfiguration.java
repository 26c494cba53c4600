package be.handlewithcare.app.security;

import be.handlewithcare.app.settings.Settings;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may come in, by which door, as whom. */
@Configuration(proxyBeanMethods = false)
@Import({ApiSecurityConfiguration.class, PageSecurityConfiguration.class, IssuerConfiguration.class})
public class SecurityConfiguration {

    @Bean
    Zones zones(Settings settings) {
        return Zones.read(settings.zones().file());
    }

    @Bean
    ActorResolver actorResolver(Zones zones) {
        return new ActorResolver(zones);
    }

    @Bean
    Headers securityHeaders(Settings settings) {
        return new Headers(settings);
    }

    @Bean
    WebMvcConfigurer actorArgument(ActorResolver actors) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument(actors));
            }
        };
    }
}
