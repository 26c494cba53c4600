package be.handlewithcare.app.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Sends a person who signed in to the page that they asked for. After a check of their role they go on as before. */
public final class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

    public SignedIn(RequestCache interrupted) {
        setRequestCache(interrupted);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        RoleCheckRedirect.in(request).ifPresent(redirect -> {
            CurrentPerson.find().ifPresent(person -> CurrentPerson.keep(redirect.arrived(person), request, response));
            RoleCheckRedirect.end(request);
        });
        boolean mustChoose = CurrentPerson.find()
                .filter(person -> person.as() == null && !person.capacities().isEmpty())
                .isPresent();
        if (mustChoose) {
            getRedirectStrategy().sendRedirect(request, response, ChoiceController.PATH);
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
