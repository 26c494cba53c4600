package be.handlewithcare.app.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request under one of the application's own addresses, without the forwarding headers that it came with. */
final class RequestAtKnownOrigin extends HttpServletRequestWrapper {
    private final Origin origin;

    RequestAtKnownOrigin(HttpServletRequest request, Origin origin) {
        super(request);
        this.origin = origin;
    }

    @Override
    public String getScheme() {
        return origin.scheme();
    }

    @Override
    public boolean isSecure() {
        return "https".equals(origin.scheme());
    }

    @Override
    public String getServerName() {
        return origin.host();
    }

    @Override
    public int getServerPort() {
        return origin.port();
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(origin.written()).append(getRequestURI());
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isHidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> shown = Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !isHidden(name))
                .toList();
        return Collections.enumeration(shown);
    }

    private static boolean isHidden(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("forwarded") || lower.startsWith("x-forwarded-");
    }
}
