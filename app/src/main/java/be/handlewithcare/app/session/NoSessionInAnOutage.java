package be.handlewithcare.app.session;

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
 * Shows the page that says that data are out of reach without a session: the session is one of those data, and looking for it
 * would end the error page as an error itself.
 */
final class NoSessionInAnOutage extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean outage = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && Outage.isBehind(thrown);
        chain.doFilter(outage ? new Sessionless(request) : request, response);
    }

    private static final class Sessionless extends HttpServletRequestWrapper {
        private Sessionless(HttpServletRequest request) {
            super(request);
        }

        @Override
        @SuppressWarnings("NullAway") // as the interface has it
        public @Nullable HttpSession getSession(boolean create) {
            return null;
        }
    }
}
