package be.handlewithcare.app.signin;

import java.util.List;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/**
 * Remembers no session. Spring's own list would grow in the memory of one process; {@link EndedSignIns} does without one.
 */
final class NoSessionList implements OidcSessionRegistry {

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        // nobody asks for it
    }

    @Override
    @SuppressWarnings("NullAway") // null is how to say "none"; the library forgot to mark it so
    public OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return List.of();
    }
}
