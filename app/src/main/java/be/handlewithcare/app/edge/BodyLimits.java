package be.handlewithcare.app.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request body that is larger than its address allows, or for which there is no room now. Runs after authentication and
 * before anything reads the body.
 */
public final class BodyLimits extends OncePerRequestFilter {
    private static final long KILO = 1024;
    private static final long MEGA = 1024 * KILO;
    /** A form with twelve children and the longest names takes half of it. */
    private static final long FORM = 256 * KILO;

    private static final long JSON = 64 * KILO;
    private static final long SIGN_IN = 16 * KILO;
    /** A page explains its own limit itself; this filter refuses only what is far larger. */
    private static final Map<String, Long> LARGER = Map.of(
            "/police/batch", 4 * MEGA,
            "/police/batch/report", 2 * MEGA,
            "/veck/schools/import", 21 * MEGA,
            "/api/police/v1/interventions/batch", MEGA,
            "/api/veck/v1/schools/import", 16 * MEGA);

    private static final List<String> OF_SIGNING_IN = List.of("/oauth2/", "/logout/", "/login/");
    private static final String RETRY_SECONDS = "5";

    private final BodyBudget budget;
    private final ToLongFunction<String> largest;

    /**
     * Applies the limits in one filter chain.
     *
     * @param budget shared by all requests of this process
     */
    public BodyLimits(BodyBudget budget) {
        this(budget, BodyLimits::largest);
    }

    private BodyLimits(BodyBudget budget, ToLongFunction<String> largest) {
        this.budget = budget;
        this.largest = largest;
    }

    /** Returns the limits of a filter chain that does nothing but sign people in. */
    public static BodyLimits ofSigningIn(BodyBudget budget) {
        return new BodyLimits(budget, _ -> SIGN_IN);
    }

    static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** Returns how many bytes a body for this address may have. */
    public static long largest(String path) {
        if (LARGER.containsKey(path)) {
            return LARGER.get(path);
        }
        if (path.startsWith("/api/")) {
            return JSON;
        }
        return OF_SIGNING_IN.stream().anyMatch(path::startsWith) ? SIGN_IN : FORM;
    }

    /** A machine may send its body in chunks. The server itself parses a form of a page, and reads more of it than allowed. */
    private static boolean isReadUpToItsLimit(String path) {
        return path.startsWith("/api/") || path.startsWith("/logout/connect/back-channel/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        String path = request.getRequestURI();
        long most = largest.applyAsLong(path);
        long bytes = request.getContentLengthLong();
        if (bytes > most) {
            if (SecurityContextHolder.getContext().getAuthentication() != null) {
                RequestWithoutBody.discard(request);
            }
            RequestWithoutBody.refuse(request, response, HttpStatus.CONTENT_TOO_LARGE);
            return;
        }
        if (bytes < 0 && !isReadUpToItsLimit(path)) {
            RequestWithoutBody.refuse(request, response, HttpStatus.LENGTH_REQUIRED);
            return;
        }
        Optional<BodyBudget.Reserved> room = budget.reserve(bytes < 0 ? most : bytes);
        if (room.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            RequestWithoutBody.refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE);
            return;
        }
        try (BodyBudget.Reserved _ = room.get()) {
            chain.doFilter(request, response);
        }
    }
}
