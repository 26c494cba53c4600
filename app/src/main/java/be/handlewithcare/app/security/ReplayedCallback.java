package be.handlewithcare.app.security;

import be.handlewithcare.app.signin.IssuerUnavailable;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Handles a sign-in that failed. While the issuer does not answer, it is 503. If the issuer's answer came twice, by Back or by
 * reload, a signed-in person stays signed in and is sent home.
 */
final class ReplayedCallback implements AuthenticationFailureHandler {
    private final SecurityContextRepository sessions;
    private final AuthenticationFailureHandler strangers;

    /** @param strangers handles the failure for a visitor who is not signed in */
    ReplayedCallback(SecurityContextRepository sessions, AuthenticationFailureHandler strangers) {
        this.sessions = sessions;
        this.strangers = strangers;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (IssuerUnavailable.isBehind(refusal)) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        // The failed filter has cleared the context of this request; the session still holds it.
        SecurityContext kept = sessions.loadDeferredContext(request).get();
        if (new AuthenticationTrustResolverImpl().isAuthenticated(kept.getAuthentication())) {
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            strangers.onAuthenticationFailure(request, response, refusal);
        }
    }
}
