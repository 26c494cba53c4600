package be.handlewithcare.app.edge;

import be.handlewithcare.app.settings.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first filter of all. It refuses a request with an unknown host name, and hides the forwarding headers from all that
 * follows. It believes a proxy's word on the host name only if the settings name that proxy. A load balancer may ask for the
 * health under any host name.
 */
final class HostFilter extends OncePerRequestFilter {
    private final KnownOrigins origins;
    private final List<IpAddressMatcher> proxies;

    HostFilter(Settings settings) {
        this.origins = new KnownOrigins(settings);
        this.proxies = settings.webServer().trustedProxies().stream()
                .map(IpAddressMatcher::new)
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean throughProxy = isTrusted(request.getRemoteAddr());
        Optional<Origin> origin = origins.answering(host(request, throughProxy));
        HttpServletRequest plain = new RequestAtKnownOrigin(request, origin.orElse(origins.published()));
        if (origin.isPresent() || request.getRequestURI().equals("/health")) {
            chain.doFilter(plain, response);
        } else {
            RequestWithoutBody.refuse(plain, response, HttpStatus.MISDIRECTED_REQUEST);
        }
    }

    /** The server shows an error through a second dispatch, which has to be filtered as well. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static @Nullable String host(HttpServletRequest request, boolean throughProxy) {
        String forwarded = throughProxy ? request.getHeader("X-Forwarded-Host") : null;
        return forwarded == null ? request.getHeader(HttpHeaders.HOST) : forwarded.strip();
    }

    private boolean isTrusted(String address) {
        try {
            return proxies.stream().anyMatch(proxy -> proxy.matches(address));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
