package be.handlewithcare.app.security;

import be.handlewithcare.app.edge.RequestWithoutBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an unauthorised sender before a byte of the body is read: the check of a form's token would read it whole. The
 * authorization filter at the end of the chain repeats this decision.
 */
final class RefuseBeforeReading extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final List<Door> doors;
    private final Refusal stranger;
    private final Refusal wrongRole;
    private final AuthorizationEventPublisher refused;

    /**
     * @param stranger answers a sender who is not signed in
     * @param wrongRole answers a sender with the wrong role
     * @param refused is notified of a wrong role, for the audit log
     */
    RefuseBeforeReading(List<Door> doors, Refusal stranger, Refusal wrongRole, AuthorizationEventPublisher refused) {
        this.doors = doors;
        this.stranger = stranger;
        this.wrongRole = wrongRole;
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (!new AuthenticationTrustResolverImpl().isAuthenticated(signedIn)) {
            stranger.answer(request, response);
        } else if (isAtAnothersDoor(request, signedIn)) {
            refused.publishAuthorizationEvent(() -> signedIn, request, new AuthorizationDecision(false));
            wrongRole.answer(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isAtAnothersDoor(HttpServletRequest request, @Nullable Authentication signedIn) {
        return doors.stream()
                .filter(door ->
                        PathPatternRequestMatcher.pathPattern(door.path()).matches(request))
                .findFirst()
                .filter(door -> signedIn == null
                        || signedIn.getAuthorities().stream()
                                .noneMatch(given -> Roles.authority(door.role()).equals(given.getAuthority())))
                .isPresent();
    }

    /** Answers a refused request. */
    @FunctionalInterface
    interface Refusal {
        void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;
    }

    /** Shows the page that says that this one is for somebody else. */
    static void forbidden(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        RequestWithoutBody.refuse(request, response, HttpStatus.FORBIDDEN);
    }
}
