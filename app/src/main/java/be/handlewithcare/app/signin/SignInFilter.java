package be.handlewithcare.app.signin;

import be.handlewithcare.app.edge.PublicPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Checks for each request of a signed-in person whether the sign-in still holds. A sign-in that is over ends before the request
 * is read.
 */
final class SignInFilter extends OncePerRequestFilter {
    private final SignInRules rules;
    private final PublicPaths paths;

    SignInFilter(SignInRules rules, PublicPaths paths) {
        this.rules = rules;
        this.paths = paths;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.equals(PublicPaths.SIGN_IN) && paths.isForAll(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals(PublicPaths.SIGN_IN)) {
            beginSignIn(request, response, chain);
            return;
        }
        Optional<Person> found = CurrentPerson.find();
        if (found.isPresent() && !rules.letPass(found.get(), request, response)) {
            return;
        }
        chain.doFilter(request, response);
    }

    /**
     * Starts a sign-in; answers 503 if the issuer could not be reached since the start, because its address is not known then.
     */
    private void beginSignIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (rules.issuerIsKnown()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }
}
