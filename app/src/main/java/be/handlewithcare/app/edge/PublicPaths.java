package be.handlewithcare.app.edge;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The paths that need no role: files that never change, pages for everybody, and signing in and out. */
public final class PublicPaths {
    /** The path that starts a sign-in at the issuer. */
    public static final String SIGN_IN = "/oauth2/authorization/hwc";

    private static final List<String> FILES = List.of("/css/**", "/img/**", "/theme/**", "/webjars/**", "/favicon.ico");
    private static final List<String> PAGES =
            List.of("/health", "/toegankelijkheid", "/privacy", "/cookies", "/demo/mails");
    /** Paths that other filters guard, each in its own way. */
    private static final List<String> SIGNING_IN =
            List.of("/error", "/logout/**", "/login/**", "/oauth2/**", "/demo/**", "/api/openapi.yaml");

    private static final List<PathPattern> FILE_PATTERNS = patterns(FILES.stream());
    private static final List<PathPattern> ALL_PATTERNS =
            patterns(Stream.of(FILES, PAGES, SIGNING_IN).flatMap(List::stream));

    private PublicPaths() {}

    /** Returns the patterns of the files and pages that everybody may read. */
    public static String[] readable() {
        return Stream.concat(FILES.stream(), PAGES.stream()).toArray(String[]::new);
    }

    /** Returns whether a path is a file that never changes, which needs no session. */
    public static boolean isFile(String path) {
        return matches(FILE_PATTERNS, path);
    }

    /** Returns whether a path is open to everybody, in every capacity and in none. */
    public static boolean isForAll(String path) {
        return matches(ALL_PATTERNS, path);
    }

    private static boolean matches(List<PathPattern> patterns, String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return patterns.stream().anyMatch(pattern -> pattern.matches(asked));
    }

    private static List<PathPattern> patterns(Stream<String> texts) {
        return texts.map(PathPatternParser.defaultInstance::parse).toList();
    }
}
