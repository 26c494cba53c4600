package be.handlewithcare.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * Keeps only the refresh token of the issuer's answer, in the session, so that every process finds it. Spring's own repository
 * would keep the whole answer in the memory of one process, for good.
 */
final class RefreshTokens implements OAuth2AuthorizedClientRepository {
    /** The name of the token in a session. */
    static final String KEPT = "HWC_REFRESH_TOKEN";

    @Override
    @SuppressWarnings({"TypeParameterUnusedInFormals", "NullAway"}) // required by Spring; null means "none"
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2RefreshToken token = client.getRefreshToken();
        if (token == null) {
            remove(request);
        } else {
            // At the first sign-in there is no session yet, so this creates one.
            request.getSession().setAttribute(KEPT, token.getTokenValue());
        }
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        remove(request);
    }

    private static void remove(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }
}
