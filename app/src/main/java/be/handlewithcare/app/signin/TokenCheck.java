package be.handlewithcare.app.signin;

import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * A check on a token that names in one word what failed, and repeats nothing of the token.
 *
 * @param name the word, such as {@code audience}
 */
public record TokenCheck(String name, OAuth2TokenValidator<Jwt> check) implements OAuth2TokenValidator<Jwt> {
    /** The accepted signature algorithms. */
    public static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return check.validate(token).hasErrors()
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", name, null))
                : OAuth2TokenValidatorResult.success();
    }

    /**
     * Returns why a token was refused: {@code audience}, {@code issuer}, {@code expiry}, {@code signature}, {@code algorithm},
     * {@code type} or {@code form}.
     */
    public static String faultIn(BadJwtException refused) {
        if (refused instanceof JwtValidationException found) {
            return found.getErrors().stream()
                    .map(OAuth2Error::getDescription)
                    .findFirst()
                    .orElse("form");
        }
        String said = String.valueOf(refused.getMessage());
        if (said.contains("Unsupported algorithm") || said.contains("Unsecured")) {
            return "algorithm";
        }
        if (said.contains("typ")) {
            return "type";
        }
        return said.contains("signature") || said.contains("matching key") ? "signature" : "form";
    }

    /** Like {@link #faultIn(BadJwtException)}; {@code issuer-away} if the token could not be judged. */
    static String faultIn(JwtException refused) {
        return refused instanceof BadJwtException bad ? faultIn(bad) : "issuer-away";
    }
}
