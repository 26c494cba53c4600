package be.handlewithcare.app.signin;

import be.handlewithcare.app.edge.PublicPaths;
import be.handlewithcare.app.session.SessionUpdates;
import be.handlewithcare.app.signin.Renewal.Away;
import be.handlewithcare.app.signin.Renewal.NoRoles;
import be.handlewithcare.app.signin.Renewal.Refused;
import be.handlewithcare.app.signin.Renewal.Renewed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Decides how long a sign-in holds. It ends when the issuer ends it, and at the end of its lifetime. In between the issuer is
 * asked regularly whether the person still has their role: in the background with a refresh token, or else by a redirect to the
 * issuer and back when the person next opens a page. While the issuer does not answer, the known role stays.
 */
final class SignInRules {
    private static final Logger LOG = LoggerFactory.getLogger(SignInRules.class);
    private static final Duration ASK_AWAY_ISSUER_AGAIN = Duration.ofMinutes(1);

    private final EndedSignIns ended;
    private final SessionUpdates sessions;
    private final Renewal renewal;
    private final RequestCache interrupted;
    private final Clock clock;
    private final Duration lifetime;
    private final Duration roleCheck;

    SignInRules(
            EndedSignIns ended,
            SessionUpdates sessions,
            Renewal renewal,
            RequestCache interrupted,
            Clock clock,
            Duration lifetime,
            Duration roleCheck) {
        this.ended = ended;
        this.sessions = sessions;
        this.renewal = renewal;
        this.interrupted = interrupted;
        this.clock = clock;
        this.lifetime = lifetime;
        this.roleCheck = roleCheck;
    }

    /** Returns whether the request goes on, with the current person updated; otherwise it has been answered. */
    boolean letPass(Person person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant now = clock.instant();
        if (ended.isEnded(person) || !now.isBefore(person.since().plus(lifetime))) {
            CurrentPerson.signOut(request);
            return true;
        }
        String session = request.getSession().getId();
        if (now.isBefore(person.nextCheck())) {
            return true;
        }
        Optional<OffsetDateTime> lease = sessions.lease(session);
        if (lease.isEmpty()) {
            return whileAnotherAsks(person, now, request, response);
        }
        try {
            return lookAgain(session, now, request, response);
        } finally {
            sessions.release(session, lease.get());
        }
    }

    /**
     * Another request asks the issuer. A role that was not looked at for long opens nothing meanwhile; the session goes on, since
     * the other request stores the answer in it.
     */
    private boolean whileAnotherAsks(
            Person person, Instant now, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isLongAgo(person, now)) {
            return true;
        }
        if (opensAPage(request)) {
            return throughTheIssuer(person, now, true, request, response);
        }
        CurrentPerson.hide();
        return true;
    }

    private boolean isLongAgo(Person person, Instant now) {
        return !now.isBefore(person.nextCheck().plus(roleCheck));
    }

    boolean issuerIsKnown() {
        return renewal.issuer().isPresent();
    }

    /** Looks at the sign-in as it is now: another request may have renewed it since this one began. */
    private boolean lookAgain(String session, Instant now, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<StoredSignIn> found = sessions.find(session).flatMap(StoredSignIn::in);
        if (found.isEmpty()) {
            CurrentPerson.signOut(request);
            return true;
        }
        Person person = found.get().person();
        String refreshToken = found.get().refreshToken();
        if (now.isBefore(person.nextCheck())) {
            CurrentPerson.keep(person, request, response);
            return true;
        }
        return refreshToken == null
                ? withoutToken(person, now, request, response)
                : withToken(person, refreshToken, now, request, response);
    }

    private boolean withoutToken(Person person, Instant now, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return renewal.issuerAnswers()
                ? throughTheIssuer(person, now, isLongAgo(person, now), request, response)
                : later(person, null, now, request, response);
    }

    private boolean withToken(
            Person person, String refreshToken, Instant now, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return switch (renewal.renew(person, refreshToken)) {
            case Renewed renewed -> goesOn(renewed.signIn(), request, response);
            case Refused _ -> {
                Optional<StoredSignIn> other = renewedElsewhere(refreshToken, request);
                if (other.isPresent()) {
                    CurrentPerson.keep(other.get().person(), request, response);
                    yield true;
                }
                LOG.info("the issuer no longer vouches for a sign-in");
                // Until the person is back, their other requests are held up too.
                Person doubtful = person.checkedNextAt(now.minus(roleCheck));
                goesOn(new StoredSignIn(doubtful, null), request, response);
                yield throughTheIssuer(doubtful, now, true, request, response);
            }
            case NoRoles _ -> {
                goesOn(new StoredSignIn(person, null), request, response);
                yield withoutToken(person, now, request, response);
            }
            case Away _ -> later(person, refreshToken, now, request, response);
        };
    }

    /** A lease that ran out may have let a second request use the same token: its refusal says nothing about the person. */
    private Optional<StoredSignIn> renewedElsewhere(String refreshToken, HttpServletRequest request) {
        return sessions.find(request.getSession().getId())
                .flatMap(StoredSignIn::in)
                .filter(signIn ->
                        signIn.refreshToken() != null && !signIn.refreshToken().equals(refreshToken));
    }

    private boolean later(
            Person person,
            @Nullable String refreshToken,
            Instant now,
            HttpServletRequest request,
            HttpServletResponse response) {
        return goesOn(
                new StoredSignIn(person.checkedNextAt(now.plus(ASK_AWAY_ISSUER_AGAIN)), refreshToken),
                request,
                response);
    }

    private boolean goesOn(StoredSignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        sessions.change(request.getSession().getId(), signIn::writeTo);
        CurrentPerson.keep(signIn.person(), request, response);
        return true;
    }

    /**
     * Redirects a page request to the issuer; a submitted form cannot be redirected.
     *
     * @param must whether the request may not go on without that
     */
    private boolean throughTheIssuer(
            Person person, Instant now, boolean must, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (opensAPage(request)) {
            if (!must
                    && RoleCheckRedirect.in(request)
                            .filter(redirect -> redirect.isUnderWay(now))
                            .isPresent()) {
                return true;
            }
            RoleCheckRedirect.begin(person, now, request);
            interrupted.saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + PublicPaths.SIGN_IN);
            return false;
        }
        if (must) {
            CurrentPerson.signOut(request);
        }
        return true;
    }

    private static boolean opensAPage(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return request.getMethod().equals("GET")
                && !request.getRequestURI().startsWith("/api/")
                && (mode == null || mode.equals("navigate"));
    }
}
