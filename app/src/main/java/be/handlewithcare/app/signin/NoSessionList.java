package be.handlewithcare.app.signin;

import java.util.List;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/** Keeps no list of sessions. Spring's own list would grow in the memory of one process; {@link EndedSignIns} needs none. */
final class NoSessionList implements OidcSessionRegistry {

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        // nothing reads this list
    }

    @Override
    @SuppressWarnings("NullAway") // null means "none" here; the library does not annotate it
    public OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return List.of();
    }
}
