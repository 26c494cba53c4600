package be.handlewithcare.app.security;

import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.WithSetting;
import be.handlewithcare.app.signin.IssuerUnavailable;
import be.handlewithcare.app.signin.TokenCheck;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;

/** The operator's issuer. It is first asked when somebody comes, so the program starts while the issuer is away. */
@Configuration(proxyBeanMethods = false)
@WithSetting("HWC_OIDC_ISSUER")
class IssuerConfiguration {
    private static final String HWC = "hwc";

    @Bean
    ClientRegistrationRepository issuers(Settings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    @Bean
    JwtDecoder bearerTokens(JWKSource<SecurityContext> keys, Settings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(algorithms -> algorithms.addAll(TokenCheck.ALGORITHMS))
                .jwtProcessorCustomizer(TokenRules::acceptTypes)
                .build();
        decoder.setJwtValidator(TokenRules.validator(
                new JwtIssuerValidator(issuer(settings)), settings.signIn().audience()));
        return decoder;
    }

    @Bean
    RedirectStrategy toIssuer() {
        return new DefaultRedirectStrategy();
    }

    private static ClientRegistration registration(Settings settings) {
        ClientRegistration.Builder builder = described(issuer(settings))
                .registrationId(HWC)
                .clientId(settings.oidcClientId())
                .scope(settings.signIn().scopes())
                .userNameAttributeName("sub");
        String secret = settings.oidcClientSecret();
        return secret == null
                ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : builder.clientSecret(secret).build();
    }

    /** Reads the issuer's own description; Spring reports each way in which it cannot be had as one of these two. */
    private static ClientRegistration.Builder described(String issuer) {
        try {
            return ClientRegistrations.fromIssuerLocation(issuer);
        } catch (IllegalArgumentException | IllegalStateException away) {
            throw new IssuerUnavailable(away);
        }
    }

    private static String issuer(Settings settings) {
        return Objects.requireNonNull(settings.oidcIssuer()).toString();
    }
}
