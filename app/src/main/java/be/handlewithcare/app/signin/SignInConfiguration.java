package be.handlewithcare.app.signin;

import be.handlewithcare.app.edge.BodyBudget;
import be.handlewithcare.app.edge.BodyLimits;
import be.handlewithcare.app.edge.PublicPaths;
import be.handlewithcare.app.session.SessionUpdates;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.web.page.Wording;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.RequestCache;

/** Configures the sign-in of people: their capacities, how long a sign-in holds, and how the issuer ends it. */
@Configuration(proxyBeanMethods = false)
public class SignInConfiguration {

    @Bean
    IdTokens idTokens(JWKSource<SecurityContext> keys) {
        return new IdTokens(keys);
    }

    @Bean
    PersonReader people(ClaimReader claims, Clock clock, Settings settings) {
        return new PersonReader(claims, clock, settings.signIn().roleCheck());
    }

    @Bean
    RefreshTokens refreshTokens() {
        return new RefreshTokens();
    }

    @Bean
    NoSessionList sessionList() {
        return new NoSessionList();
    }

    @Bean
    EndedSignIns endedSignIns(JdbcClient jdbc) {
        return new EndedSignIns(jdbc);
    }

    @Bean
    SignInChecks signInChecks(
            ClientRegistrationRepository issuers,
            IdTokens idTokens,
            PersonReader people,
            EndedSignIns ended,
            SessionUpdates sessions,
            RequestCache interrupted,
            Clock clock,
            Settings settings,
            PublicPaths paths) {
        return new SignInChecks(
                new SignInRules(
                        ended,
                        sessions,
                        new Renewal(issuers, idTokens, people),
                        interrupted,
                        clock,
                        settings.signIn().lifetime(),
                        settings.signIn().roleCheck()),
                new CapacityChoiceRedirect(interrupted),
                paths);
    }

    @Bean
    CapacityNames capacityNames(MessageSource words, ZoneDirectory zones, SchoolRegister schools) {
        return new CapacityNames(words, zones, schools);
    }

    @Bean
    ChoiceController choiceController(CapacityNames names, RequestCache interrupted) {
        return new ChoiceController(names, interrupted);
    }

    @Bean
    Wording signInWording() {
        return new Wording("words/signin");
    }

    @Bean
    BackChannelLogoutController backChannelLogout(
            ClientRegistrationRepository issuers, JWKSource<SecurityContext> keys, EndedSignIns ended) {
        return new BackChannelLogoutController(issuers, keys, ended);
    }

    /** Lets the issuer in without a session: its signed token authenticates it. */
    @Bean
    @Order(15)
    SecurityFilterChain issuerEndsSignIns(HttpSecurity http, BodyBudget budget) {
        return http.securityMatcher(BackChannelLogoutController.PATH)
                .addFilterBefore(new BodyLimits(budget), CsrfFilter.class)
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
