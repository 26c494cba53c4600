package be.handlewithcare.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A redirect of a signed-in person to the issuer and back, to check their role again. Their capacity and the start of their
 * session are kept.
 */
record RoleCheckRedirect(Person before, Instant begun) implements Serializable {
    private static final String KEPT = "HWC_ROLE_CHECK";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    static Optional<RoleCheckRedirect> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((RoleCheckRedirect) session.getAttribute(KEPT));
    }

    static void begin(Person person, Instant now, HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, new RoleCheckRedirect(person, now));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    /** Returns whether another page of this person is redirected at this moment; two at once would disturb each other. */
    boolean isUnderWay(Instant now) {
        return now.isBefore(begun.plus(LONGEST));
    }

    /** Returns the person who came back, with the kept capacity and start if it is the same person. */
    Person arrived(Person after) {
        return before.getName().equals(after.getName()) ? before.renewed(after) : after;
    }
}
