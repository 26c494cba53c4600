package be.handlewithcare.demo.issuer;

import be.handlewithcare.app.edge.BodyBudget;
import be.handlewithcare.app.edge.BodyLimits;
import be.handlewithcare.app.edge.PublicPaths;
import be.handlewithcare.app.security.Headers;
import be.handlewithcare.app.security.Zones;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.WithoutSetting;
import be.handlewithcare.axon.work.Round;
import be.handlewithcare.vault.Seal;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The demo's own OpenID Connect issuer, unless the visitor brings one. It keeps apart from the portal in every way that a
 * foreign issuer would: own filter chain, own sign-in, own place in the session.
 */
@Configuration(proxyBeanMethods = false)
@WithoutSetting("HWC_OIDC_ISSUER")
@Import(DemoIssuerClientConfiguration.class)
public class DemoIssuerConfiguration {
    static final String LOGIN_PAGE = "/demo/inloggen";

    @Bean
    @Order(10)
    SecurityFilterChain demoIssuer(
            HttpSecurity http, DemoAccounts people, SharedSignIns signIns, BodyBudget budget, Headers headers) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        IssuerSession session = new IssuerSession();
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(people::account);
        passwords.setPasswordEncoder(new DemoPasswords());
        return http.securityMatcher(new OrRequestMatcher(
                        server.getEndpointsMatcher(), PathPatternRequestMatcher.pathPattern(LOGIN_PAGE)))
                .with(
                        server,
                        issuer -> issuer.authorizationService(signIns)
                                .authorizationEndpoint(
                                        codes -> codes.authenticationProviders(PortalsOfThisMachine::allow))
                                .oidc(_ -> {}))
                .addFilterBefore(BodyLimits.ofSigningIn(budget), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(session.formTokens()))
                .authenticationProvider(passwords)
                .securityContext(context -> context.securityContextRepository(session.signIn()))
                .requestCache(cache -> cache.requestCache(session.interrupted()))
                .headers(headers)
                // Also for a caller who doesn't say that it wants a page.
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LOGIN_PAGE),
                        PathPatternRequestMatcher.pathPattern("/oauth2/authorize")))
                // A person who came by a bookmark or by Back signs in at the portal next.
                .formLogin(form -> form.loginPage(LOGIN_PAGE)
                        .defaultSuccessUrl(PublicPaths.SIGN_IN)
                        .permitAll())
                .logout(logout -> logout.disable())
                // What the form permits is its bare address; a link to another language has a question behind it.
                .authorizeHttpRequests(requests -> requests.requestMatchers(LOGIN_PAGE)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    RegisteredClientRepository demoClients(Settings settings, DemoMachines machines) {
        return new DemoClients(settings, machines);
    }

    @Bean
    SharedSignIns sharedSignIns(JdbcTemplate jdbc, Seal webSeal) {
        return new SharedSignIns(JdbcClient.create(jdbc), webSeal);
    }

    @Bean
    Round deleteEndedIssuerSignIns(JdbcClient jdbc) {
        return new DeleteEndedIssuerSignIns(jdbc);
    }

    @Bean
    DemoPasswords demoPasswords() {
        return new DemoPasswords();
    }

    @Bean
    AuthorizationServerSettings demoIssuerName(Settings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(DemoIssuerClientConfiguration.name(settings))
                .build();
    }

    @Bean
    JWKSource<SecurityContext> demoIssuerKeys(IssuerKeyStore keyStore) throws JOSEException {
        KeyPair key = keyStore.signingKey();
        RSAKey published = new RSAKey.Builder((RSAPublicKey) key.getPublic())
                .privateKey(key.getPrivate())
                .keyIDFromThumbprint()
                .build();
        return new ImmutableJWKSet<>(new JWKSet(published));
    }

    @Bean
    DemoAccounts demoAccounts(Zones zones, DemoSchools schools) {
        return new DemoAccounts(zones, schools);
    }

    @Bean
    DemoMachines demoMachines(Zones zones) {
        return new DemoMachines(zones);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> demoClaims(
            DemoAccounts people, DemoMachines machines, Settings settings) {
        return new DemoClaims(people, machines, settings.signIn().audience());
    }

    @Bean
    DemoLoginController demoLoginController() {
        return new DemoLoginController();
    }
}
