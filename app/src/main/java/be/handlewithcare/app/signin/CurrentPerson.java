package be.handlewithcare.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Reads and changes the person of the current session. */
public final class CurrentPerson {
    private static final HttpSessionSecurityContextRepository SESSION = new HttpSessionSecurityContextRepository();

    private CurrentPerson() {}

    /** Returns the signed-in person; empty for an anonymous visitor and for a machine. */
    public static Optional<Person> find() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Replaces the person in the session, at the end of the current request, and in that request. */
    static void keep(Person person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = context(person);
        SecurityContextHolder.setContext(context);
        SESSION.saveContext(context, request, response);
    }

    /** Returns the person as a session keeps them. */
    static SecurityContext context(Person person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OAuth2AuthenticationToken(person, person.getAuthorities(), "hwc"));
        return context;
    }

    /** Makes the rest of this request anonymous; the session goes on. */
    static void hide() {
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }

    /** Ends the session; the rest of this request is anonymous. */
    static void signOut(HttpServletRequest request) {
        hide();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
