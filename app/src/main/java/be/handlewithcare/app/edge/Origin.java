package be.handlewithcare.app.edge;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Scheme, host and port of an address.
 *
 * @param host in lower case
 * @param port as it is reached, also where the address does not say it
 */
record Origin(String scheme, String host, int port) {

    static Origin of(URI address) {
        String scheme = address.getScheme();
        int port = address.getPort() > 0 ? address.getPort() : usualPort(scheme);
        return new Origin(scheme, address.getHost().toLowerCase(Locale.ROOT), port);
    }

    /** Of a {@code Host} header; null if that is none. */
    static @Nullable Origin of(String scheme, @Nullable String host) {
        if (host == null) {
            return null;
        }
        try {
            URI address = URI.create(scheme + "://" + host);
            boolean whole = address.getHost() != null
                    && address.getUserInfo() == null
                    && host.equals(address.getRawAuthority());
            return whole ? of(address) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    boolean isLoopback() {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    /** With the port only where it has to be said. */
    String written() {
        return scheme + "://" + host + (port == usualPort(scheme) ? "" : ":" + port);
    }

    private static int usualPort(String scheme) {
        return "https".equals(scheme) ? 443 : 80;
    }
}
