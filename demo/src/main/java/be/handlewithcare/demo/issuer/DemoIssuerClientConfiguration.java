package be.handlewithcare.demo.issuer;

import be.handlewithcare.app.security.TokenRules;
import be.handlewithcare.app.settings.Settings;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.RedirectStrategy;

/**
 * The application as a client of the demo issuer. Its addresses are given, not discovered: the issuer isn't up yet while
 * this is made.
 */
@Configuration(proxyBeanMethods = false)
class DemoIssuerClientConfiguration {

    static String name(Settings settings) {
        return "http://localhost:" + settings.port();
    }

    @Bean
    ClientRegistrationRepository issuers(Settings settings) {
        String issuer = name(settings);
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("hwc")
                .clientId(settings.oidcClientId())
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID)
                .issuerUri(issuer)
                .authorizationUri(issuer + "/oauth2/authorize")
                .tokenUri(issuer + "/oauth2/token")
                .jwkSetUri(issuer + "/oauth2/jwks")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer + "/connect/logout"))
                .userNameAttributeName("sub")
                .build());
    }

    @Bean
    JwtDecoder bearerTokens(JWKSource<SecurityContext> keys, Settings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwtProcessorCustomizer(TokenRules::acceptTypes)
                .build();
        decoder.setJwtValidator(
                TokenRules.validator(new LoopbackIssuer(), settings.signIn().audience()));
        return decoder;
    }

    @Bean
    RedirectStrategy toIssuer(Settings settings) {
        return new SameHostRedirects(settings.port());
    }
}
