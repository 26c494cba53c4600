package be.handlewithcare.app.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Verifies identity tokens, signed with RS256 or ES256. The log says why one is refused. */
public final class IdTokens implements JwtDecoderFactory<ClientRegistration> {
    private static final Logger LOG = LoggerFactory.getLogger(IdTokens.class);
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private final JWKSource<SecurityContext> keys;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    /** @param keys the issuer's */
    public IdTokens(JWKSource<SecurityContext> keys) {
        this.keys = keys;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration issuer) {
        return decoders.computeIfAbsent(issuer.getRegistrationId(), _ -> decoder(issuer));
    }

    private JwtDecoder decoder(ClientRegistration issuer) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(algorithms -> algorithms.addAll(TokenCheck.ALGORITHMS))
                .build();
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(checks(issuer));
        return token -> {
            try {
                return decoder.decode(token);
            } catch (JwtException refused) {
                LOG.warn("identity token refused: {}", TokenCheck.faultIn(refused));
                throw refused;
            }
        };
    }

    private static OAuth2TokenValidator<Jwt> checks(ClientRegistration issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                new TokenCheck("issuer", new JwtIssuerValidator(IssuerCalls.name(issuer))),
                new TokenCheck("audience", new JwtAudienceValidator(issuer.getClientId())),
                new TokenCheck("expiry", new JwtTimestampValidator(CLOCK_SKEW)),
                new TokenCheck("form", new OidcIdTokenValidator(issuer)));
    }
}
