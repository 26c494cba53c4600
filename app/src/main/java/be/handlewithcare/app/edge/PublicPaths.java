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
    private static final List<String> PAGES = List.of("/health", "/toegankelijkheid", "/privacy", "/cookies");
    /** Paths that other filters guard, each in its own way. */
    private static final List<String> SIGNING_IN =
            List.of("/error", "/logout/**", "/login/**", "/oauth2/**", "/api/openapi.yaml");

    private static final List<PathPattern> FILE_PATTERNS = patterns(FILES.stream());

    private final List<String> readable;
    private final List<PathPattern> forAll;

    /**
     * Takes the pages that a program adds to those of the application.
     *
     * @param morePages patterns of pages that everybody may read
     */
    public PublicPaths(List<String> morePages) {
        readable = Stream.of(FILES, PAGES, morePages).flatMap(List::stream).toList();
        forAll = patterns(Stream.concat(readable.stream(), SIGNING_IN.stream()));
    }

    /** Returns the patterns of the files and pages that everybody may read. */
    public String[] readable() {
        return readable.toArray(String[]::new);
    }

    /** Returns whether a path is a file that never changes, which needs no session. */
    public static boolean isFile(String path) {
        return matches(FILE_PATTERNS, path);
    }

    /** Returns whether a path is open to everybody, in every capacity and in none. */
    public boolean isForAll(String path) {
        return matches(forAll, path);
    }

    private static boolean matches(List<PathPattern> patterns, String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return patterns.stream().anyMatch(pattern -> pattern.matches(asked));
    }

    private static List<PathPattern> patterns(Stream<String> texts) {
        return texts.map(PathPatternParser.defaultInstance::parse).toList();
    }
}
