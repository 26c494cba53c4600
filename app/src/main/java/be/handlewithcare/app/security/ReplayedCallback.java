package be.handlewithcare.app.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextRepository;

/** The issuer's answer comes a second time, by Back or by reload: somebody who is signed in goes home, and stays signed in. */
final class ReplayedCallback implements AuthenticationFailureHandler {
    private final SecurityContextRepository sessions;
    private final AuthenticationFailureHandler strangers;

    /** @param strangers what happens to somebody who is not signed in */
    ReplayedCallback(SecurityContextRepository sessions, AuthenticationFailureHandler strangers) {
        this.sessions = sessions;
        this.strangers = strangers;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        // The filter that failed has cleared the context of this request; the session still knows.
        SecurityContext kept = sessions.loadDeferredContext(request).get();
        if (new AuthenticationTrustResolverImpl().isAuthenticated(kept.getAuthentication())) {
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            strangers.onAuthenticationFailure(request, response, refusal);
        }
    }
}
