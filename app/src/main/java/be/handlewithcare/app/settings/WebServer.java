package be.handlewithcare.app.settings;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the process listens, and whom it believes.
 *
 * @param address of one network interface; absent: all of them
 * @param trustedProxies addresses or networks such as {@code 10.0.0.0/8}, whose {@code X-Forwarded-*} count
 * @param hosts names, with their port if it is not the usual one, by which it may be asked beside that of the public URL
 */
public record WebServer(@Nullable InetAddress address, List<String> trustedProxies, List<String> hosts) {
    public WebServer {
        trustedProxies = List.copyOf(trustedProxies);
        hosts = List.copyOf(hosts);
    }
}
