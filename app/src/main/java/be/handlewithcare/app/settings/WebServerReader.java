package be.handlewithcare.app.settings;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Reads where the process listens and which proxies it trusts. It resolves no names: addresses are numeric. */
final class WebServerReader {
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final Variables variables;

    WebServerReader(Variables variables) {
        this.variables = variables;
    }

    WebServer read() {
        return new WebServer(
                variables
                        .parsed("HWC_ADDRESS", WebServerReader::address, "an IP address of this machine")
                        .orElse(null),
                variables
                        .parsed(
                                "HWC_TRUSTED_PROXIES",
                                value -> list(value, WebServerReader::network),
                                "IP addresses or networks such as 10.0.0.0/8, with commas between them")
                        .orElse(List.of()),
                variables
                        .parsed(
                                "HWC_HOSTS",
                                value -> list(value, WebServerReader::host),
                                "host names such as hwc.internal or hwc.internal:8080, with commas between them")
                        .orElse(List.of()));
    }

    private static InetAddress address(String value) {
        SettingsReader.require(NUMERIC.matcher(value).matches());
        return InetAddress.ofLiteral(value);
    }

    private static String network(String value) {
        new IpAddressMatcher(value);
        return value;
    }

    private static String host(String value) {
        URI address = URI.create("http://" + value);
        SettingsReader.require(address.getHost() != null && value.equals(address.getRawAuthority()));
        return value.toLowerCase(Locale.ROOT);
    }

    private static List<String> list(String value, UnaryOperator<String> check) {
        return Stream.of(value.split(",", -1)).map(String::strip).map(check).toList();
    }
}
