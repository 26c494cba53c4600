package be.handlewithcare.app.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/**
 * A person's sign-in as their session has it.
 *
 * @param refreshToken absent if the issuer gave none, or refused it
 */
record StoredSignIn(Person person, @Nullable String refreshToken) {
    private static final String PERSON = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    /** Reads it; empty if nobody is signed in. */
    static Optional<StoredSignIn> in(Session session) {
        return session.getAttribute(PERSON) instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof Person person
                ? Optional.of(new StoredSignIn(person, session.getAttribute(RefreshTokens.KEPT)))
                : Optional.empty();
    }

    void writeTo(Session session) {
        session.setAttribute(PERSON, CurrentPerson.context(person));
        if (refreshToken == null) {
            session.removeAttribute(RefreshTokens.KEPT);
        } else {
            session.setAttribute(RefreshTokens.KEPT, refreshToken);
        }
    }

    /** Leaves out everything that identifies the person. */
    @Override
    public String toString() {
        return "StoredSignIn[" + person + "]";
    }
}
