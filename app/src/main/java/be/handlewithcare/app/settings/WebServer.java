package be.handlewithcare.app.settings;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the process listens, and which proxies it trusts.
 *
 * @param address of one network interface; absent: all of them
 * @param trustedProxies addresses or networks such as {@code 10.0.0.0/8}, whose {@code X-Forwarded-*} headers count
 * @param hosts further host names to answer to, with their port if it is not the default one
 */
public record WebServer(@Nullable InetAddress address, List<String> trustedProxies, List<String> hosts) {
    public WebServer {
        trustedProxies = List.copyOf(trustedProxies);
        hosts = List.copyOf(hosts);
    }
}
