package be.handlewithcare.demo.issuer;

import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Accepts the demo issuer of any process on this machine: they share the key, and differ in their port only. */
final class LoopbackIssuer implements OAuth2TokenValidator<Jwt> {
    private static final OAuth2Error FOREIGN = new OAuth2Error("invalid_token", "another issuer", null);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return isOurs(token.getIssuer())
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(FOREIGN);
    }

    private static boolean isOurs(@Nullable URL issuer) {
        return issuer != null
                && issuer.getProtocol().equals("http")
                && issuer.getHost().equals("localhost")
                && issuer.getPath().isEmpty();
    }
}
