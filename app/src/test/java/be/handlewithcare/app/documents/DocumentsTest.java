package be.handlewithcare.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document promises only what is there: each link leads to a file, and each test it names exists. */
class DocumentsTest {
    private static final Path TOP = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+)#(\\w+)`]\\(([^)]+)\\)");

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = documents()
                .flatMap(document -> found(LINK, document)
                        .map(link -> link.group(1))
                        .filter(link -> !Files.exists(document.resolveSibling(link)))
                        .map(link -> document + " -> " + link))
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void everyPictureHangsInTheGallery() {
        Path gallery = TOP.resolve("docs/screenshots/README.md");
        List<Path> hanging = found(LINK, gallery)
                .map(link -> gallery.resolveSibling(link.group(1)))
                .toList();

        assertThat(files(".png")).isNotEmpty().isSubsetOf(hanging);
    }

    @Test
    void everyTestThatIsNamedExists() {
        Path model = TOP.resolve("docs/event-model.md");
        List<MatchResult> named = found(NAMED_TEST, model).toList();

        assertThat(named).hasSizeGreaterThan(50);
        assertThat(named)
                .filteredOn(test -> !isThere(test, model.resolveSibling(test.group(3))))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    private static boolean isThere(MatchResult test, Path file) {
        return file.endsWith(test.group(1) + ".java") && read(file).contains(" void " + test.group(2) + "(");
    }

    private static Stream<MatchResult> found(Pattern pattern, Path document) {
        return pattern.matcher(read(document)).results();
    }

    private static Stream<Path> documents() {
        return Stream.concat(Stream.of(TOP.resolve("README.md")), files(".md").stream());
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> docs = Files.walk(TOP.resolve("docs"))) {
            return docs.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
