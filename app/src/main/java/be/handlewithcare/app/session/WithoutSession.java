package be.handlewithcare.app.session;

import be.handlewithcare.app.edge.PublicPaths;
import be.handlewithcare.core.outage.Outage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves without a session what needs none: style sheets, pictures, and the page that reports a database outage. Sessions are in
 * the database too, so loading one would make the error page fail itself.
 */
final class WithoutSession extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean outage = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && Outage.isBehind(thrown);
        boolean fixed = PublicPaths.isFile(request.getRequestURI());
        chain.doFilter(outage || fixed ? new Sessionless(request) : request, response);
    }

    private static final class Sessionless extends HttpServletRequestWrapper {
        private Sessionless(HttpServletRequest request) {
            super(request);
        }

        @Override
        @SuppressWarnings("NullAway") // required by the interface
        public @Nullable HttpSession getSession(boolean create) {
            return null;
        }
    }
}
