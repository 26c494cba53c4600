package be.handlewithcare.app.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds up a request with the header {@code Slow} after its session has been read. */
final class SlowRequests extends OncePerRequestFilter {
    static volatile CountDownLatch read = new CountDownLatch(0);
    static volatile CountDownLatch goOn = new CountDownLatch(0);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader("Slow") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.getSession(false);
        read.countDown();
        await(goOn);
        chain.doFilter(request, response);
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
