package be.handlewithcare.app.edge;

import be.handlewithcare.core.network.ThisMachine;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Scheme, host and port of an address.
 *
 * @param host in lower case
 * @param port the effective port, also where the address leaves it out
 */
record Origin(String scheme, String host, int port) {

    static Origin of(URI address) {
        String scheme = address.getScheme();
        int port = address.getPort() > 0 ? address.getPort() : usualPort(scheme);
        return new Origin(scheme, address.getHost().toLowerCase(Locale.ROOT), port);
    }

    /** Parses a {@code Host} header; null if it is malformed. */
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
        return ThisMachine.isHost(host);
    }

    /** Returns the address, with the port only where it is not the default one. */
    String written() {
        return scheme + "://" + host + (port == usualPort(scheme) ? "" : ":" + port);
    }

    private static int usualPort(String scheme) {
        return "https".equals(scheme) ? 443 : 80;
    }
}
