package be.handlewithcare.schoollookup.magda;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises addresses that never leave this machine: {@code 127.0.0.0/8}, {@code [::1]}, and {@code localhost} with all names
 * that end in it, which RFC 6761 reserves for the loopback.
 */
final class ThisMachine {
    private static final String NAME = "localhost";
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern LOOPBACK = Pattern.compile("127(?:\\." + OCTET + "){3}|\\[(?:::|(?:0+:){7})0*1]");

    private ThisMachine() {}

    static boolean has(URI address) {
        String host = address.getHost();
        return host != null && (LOOPBACK.matcher(host).matches() || isName(host));
    }

    /**
     * Returns the address to connect to. Not every resolver knows the names that end in {@code localhost}, and one that does not
     * would ask the network for them.
     */
    static URI reached(URI address) {
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
