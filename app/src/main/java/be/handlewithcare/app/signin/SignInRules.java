package be.handlewithcare.app.signin;

import be.handlewithcare.app.signin.Renewal.Away;
import be.handlewithcare.app.signin.Renewal.Outcome;
import be.handlewithcare.app.signin.Renewal.Refused;
import be.handlewithcare.app.signin.Renewal.Renewed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    /** The path that starts a sign-in at the issuer. */
    static final String SIGN_IN = "/oauth2/authorization/hwc";

    private final EndedSignIns ended;
    private final Renewal renewal;
    private final RequestCache interrupted;
    private final Clock clock;
    private final Duration lifetime;
    private final Duration roleCheck;
    /** Sessions that this process is checking: a refresh token often works only once. */
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    SignInRules(
            EndedSignIns ended,
            Renewal renewal,
            RequestCache interrupted,
            Clock clock,
            Duration lifetime,
            Duration roleCheck) {
        this.ended = ended;
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
        if (now.isBefore(person.nextCheck()) || !underWay.add(session)) {
            return true;
        }
        try {
            return lookAgain(person, now, request, response);
        } finally {
            underWay.remove(session);
        }
    }

    boolean issuerIsKnown() {
        return renewal.issuer().isPresent();
    }

    private boolean lookAgain(Person person, Instant now, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> refreshToken = RefreshTokens.in(request);
        if (refreshToken.isEmpty()) {
            boolean longAgo = !now.isBefore(person.nextCheck().plus(roleCheck));
            return renewal.issuerAnswers()
                    ? throughTheIssuer(person, now, longAgo, request, response)
                    : later(person, now, request, response);
        }
        Outcome outcome = renewal.renew(person, refreshToken.get());
        return switch (outcome) {
            case Renewed renewed -> {
                RefreshTokens.keep(request, renewed.refreshToken());
                CurrentPerson.keep(renewed.person(), request, response);
                yield true;
            }
            case Refused _ -> {
                LOG.info("the issuer no longer vouches for a sign-in");
                RefreshTokens.keep(request, null);
                // Until the person is back, their other requests are held up too.
                Person doubtful = person.checkedNextAt(now.minus(roleCheck));
                CurrentPerson.keep(doubtful, request, response);
                yield throughTheIssuer(doubtful, now, true, request, response);
            }
            case Away _ -> later(person, now, request, response);
        };
    }

    private static boolean later(Person person, Instant now, HttpServletRequest request, HttpServletResponse response) {
        CurrentPerson.keep(person.checkedNextAt(now.plus(ASK_AWAY_ISSUER_AGAIN)), request, response);
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
                            .filter(journey -> journey.isUnderWay(now))
                            .isPresent()) {
                return true;
            }
            RoleCheckRedirect.begin(person, now, request);
            interrupted.saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + SIGN_IN);
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
