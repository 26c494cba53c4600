package be.handlewithcare.app.signin;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** A token could not be judged because the issuer does not answer. The same request may succeed later. */
public final class IssuerUnavailable extends AuthenticationServiceException {
    private static final long serialVersionUID = 1L;

    public IssuerUnavailable(Throwable cause) {
        super("the issuer does not answer", cause);
    }

    /** Returns whether a sign-in failed because the issuer did not answer, or answered with an error of its own. */
    public static boolean isBehind(AuthenticationException refusal) {
        return Stream.iterate((Throwable) refusal, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IssuerUnavailable
                        || (cause instanceof RestClientException && !(cause instanceof HttpClientErrorException))
                        || (cause instanceof JwtException && !(cause instanceof BadJwtException)));
    }

    /**
     * Reads a token.
     *
     * @throws BadJwtException if the token is bad
     * @throws IssuerUnavailable if it could not be judged
     */
    public static <T> T unless(Supplier<T> read) {
        try {
            return read.get();
        } catch (BadJwtException bad) {
            throw bad;
        } catch (JwtException silent) {
            throw new IssuerUnavailable(silent);
        }
    }
}
