package be.handlewithcare.app.security;

import be.handlewithcare.app.edge.BodyBudget;
import be.handlewithcare.app.session.SavedAddress;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.signedout.FormsAfterTheSession;
import be.handlewithcare.app.signin.ClaimReader;
import be.handlewithcare.app.signin.SignInConfiguration;
import be.handlewithcare.vault.Seal;
import be.handlewithcare.web.page.Cookies;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may come in, by which door, as whom. */
@Configuration(proxyBeanMethods = false)
@Import({
    ApiSecurityConfiguration.class,
    PageSecurityConfiguration.class,
    IssuerConfiguration.class,
    SignInConfiguration.class
})
public class SecurityConfiguration {

    @Bean
    Zones zones(Settings settings) {
        return Zones.read(settings.zones().file());
    }

    @Bean
    ClaimReader claimReader(Settings settings, Zones zones) {
        return new ClaimReader(settings.signIn(), zones::withKbo);
    }

    @Bean
    ActorResolver actorResolver(ClaimReader claims) {
        return new ActorResolver(claims);
    }

    @Bean
    Headers securityHeaders(Settings settings) {
        return new Headers(settings);
    }

    @Bean
    PageSecurity pageEdge(
            FormsAfterTheSession forms,
            SavedAddress addresses,
            BodyBudget budget,
            Seal webSeal,
            Cookies cookies,
            ClientRegistrationRepository issuers,
            Clock clock) {
        return new PageSecurity(forms, addresses, budget, webSeal, cookies, issuers, clock);
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
