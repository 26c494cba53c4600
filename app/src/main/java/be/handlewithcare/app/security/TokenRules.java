package be.handlewithcare.app.security;

import be.handlewithcare.app.signin.TokenCheck;
import be.handlewithcare.app.signin.TokenTypes;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import java.time.Duration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * The checks on a bearer token, besides a signature by RS256 or ES256: it is an access token, for this application, of the known
 * issuer, and not expired. An identity token fails on its audience, which is the portal's name at the issuer.
 */
public final class TokenRules {
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private TokenRules() {}

    /**
     * Returns the checks on a token's content. They use the machine's own clock, as the issuer does: the offset of the clock is for the
     * business only.
     *
     * @param issuer the check on the token's issuer
     * @param audience the name of this application as the audience of a token
     */
    public static OAuth2TokenValidator<Jwt> validator(OAuth2TokenValidator<Jwt> issuer, String audience) {
        JwtTimestampValidator lifetime = new JwtTimestampValidator(CLOCK_SKEW);
        lifetime.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                new TokenCheck("issuer", issuer),
                new TokenCheck("expiry", lifetime),
                new TokenCheck("audience", new JwtAudienceValidator(audience)));
    }

    /** Takes access tokens by their own type (RFC 9068), or the plain one that most issuers still write. */
    public static void acceptTypes(ConfigurableJWTProcessor<SecurityContext> processor) {
        processor.setJWSTypeVerifier(TokenTypes.of("at+jwt"));
    }
}
