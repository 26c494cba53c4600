package be.handlewithcare.app.refusals;

import be.handlewithcare.web.WrittenUuid;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names what a request asked for, fit for the audit log: the id in its address, or else the part of the application. The rest of
 * an address could be anything, even a name, and is not repeated.
 */
final class Asked {
    private static final Pattern INSTITUTION = Pattern.compile("[0-9]{6}");
    private static final List<String> PARTS = List.of("police", "school", "veck", "audit", "operator");

    private Asked() {}

    /** Returns the id or the part; empty for an address outside these parts, where no person's or organisation's data are. */
    static Optional<String> in(HttpServletRequest request) {
        String[] segments = request.getRequestURI().split("/", -1);
        return part(segments).map(part -> id(segments).orElse(part));
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static Optional<String> part(String[] segments) {
        int at = segments.length > 2 && segments[1].equals("api") ? 2 : 1;
        return at < segments.length && PARTS.contains(segments[at])
                ? Optional.of("/" + String.join("/", Arrays.copyOfRange(segments, 1, at + 1)))
                : Optional.empty();
    }

    private static Optional<String> id(String[] segments) {
        return Arrays.stream(segments)
                .flatMap(segment -> INSTITUTION.matcher(segment).matches()
                        ? Optional.of(segment).stream()
                        : WrittenUuid.read(segment).map(Object::toString).stream())
                .findFirst();
    }
}
