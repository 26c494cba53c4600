package be.handlewithcare.app.signin;

import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** A token could not be judged because the issuer does not answer. The same request may succeed later. */
public final class IssuerUnavailable extends AuthenticationServiceException {
    private static final long serialVersionUID = 1L;

    public IssuerUnavailable(Throwable cause) {
        super("the issuer does not answer", cause);
    }

    /**
     * Reads a token.
     *
     * @throws BadJwtException if the token is bad
     * @throws IssuerUnavailable if it could not be judged, whatever the cause
     */
    public static <T> T unless(Supplier<T> read) {
        try {
            return read.get();
        } catch (BadJwtException bad) {
            throw bad;
        } catch (RuntimeException silent) {
            throw new IssuerUnavailable(silent);
        }
    }
}
