package be.handlewithcare.app.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.Map;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies the tokens by which an issuer ends a sign-in (OpenID Connect Back-Channel Logout 1.0, 2.6). A token that comes twice
 * does no harm: it ends only sign-ins older than itself.
 */
final class LogoutTokens {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private LogoutTokens() {}

    static JwtDecoder decoder(ClientRegistration issuer, JWKSource<SecurityContext> keys) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(algorithms -> algorithms.addAll(TokenCheck.ALGORITHMS))
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(TokenTypes.of("logout+jwt")))
                .build();
        // The default converter would make up a missing instant.
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(checks(issuer));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> checks(ClientRegistration issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                new TokenCheck("issuer", new JwtIssuerValidator(IssuerCalls.name(issuer))),
                new TokenCheck("audience", new JwtAudienceValidator(issuer.getClientId())),
                new TokenCheck("expiry", new JwtTimestampValidator(CLOCK_SKEW)),
                new TokenCheck("form", LogoutTokens::form));
    }

    private static OAuth2TokenValidatorResult form(Jwt token) {
        Map<String, Object> claims = token.getClaims();
        boolean tells = claims.get("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
        return tells && claims.containsKey("iat") && !claims.containsKey("nonce")
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }
}
