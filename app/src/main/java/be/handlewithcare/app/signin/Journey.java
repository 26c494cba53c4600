package be.handlewithcare.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A person is on their way to the issuer and back, to be looked at again. Their capacity and the age of their session come
 * along: neither is asked for, nor counted, anew.
 */
record Journey(Person before, Instant begun) implements Serializable {
    private static final String KEPT = "HWC_JOURNEY";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    static Optional<Journey> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Journey) session.getAttribute(KEPT));
    }

    static void begin(Person person, Instant now, HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, new Journey(person, now));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    /** Another page of theirs may be under way; two at once would trip over each other. */
    boolean isUnderWay(Instant now) {
        return now.isBefore(begun.plus(LONGEST));
    }

    /** Who came back, with what they had if they are the same person. */
    Person arrived(Person after) {
        return before.getName().equals(after.getName()) ? before.renewed(after) : after;
    }
}
