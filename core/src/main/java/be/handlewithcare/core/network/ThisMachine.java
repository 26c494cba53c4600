package be.handlewithcare.core.network;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises addresses that never leave this machine: {@code 127.0.0.0/8}, {@code [::1]}, and {@code localhost} with all names
 * that end in it, which RFC 6761 reserves for the loopback.
 */
public final class ThisMachine {
    private static final String NAME = "localhost";
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final String IPV6 = "(?:::|(?:0+:){7})0*1";
    private static final Pattern LOOPBACK = Pattern.compile("127(?:\\." + OCTET + "){3}|" + IPV6 + "|\\[" + IPV6 + "]");

    private ThisMachine() {}

    /** Returns whether the host of an address is this machine. An address without a host is not. */
    public static boolean has(URI address) {
        return address.getHost() != null && isHost(address.getHost());
    }

    /** Returns whether a host name or IP address is this machine. IPv6 with or without brackets. */
    public static boolean isHost(String host) {
        return LOOPBACK.matcher(host).matches() || isName(host);
    }

    /**
     * Returns the address to connect to. Not every resolver knows the names that end in {@code localhost}, and one that does not
     * would ask the network for them.
     */
    public static URI reached(URI address) {
        String host = address.getHost();
        if (host == null || !isName(host)) {
            return address;
        }
        return URI.create(address.toString().replaceFirst(Pattern.quote(host), NAME));
    }

    private static boolean isName(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals(NAME) || name.endsWith("." + NAME);
    }
}
