package be.handlewithcare.app.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body on a request that may not have one, such as a GET, and hides a body from the error page. The server parses a
 * multipart body of any method as soon as somebody asks for a parameter, and nothing has checked the sender or the size then.
 */
final class StrayBodies extends OncePerRequestFilter {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!BodyLimits.hasBody(request)) {
            chain.doFilter(request, response);
        } else if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new RequestWithoutBody(request), response);
        } else if (WITH_BODY.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            RequestWithoutBody.refuse(request, response, HttpStatus.BAD_REQUEST);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
