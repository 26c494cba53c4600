package be.handlewithcare.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of dependencies names each library that a pom names or raises, in its version, and no other. */
class DependenciesTest {
    private static final Path TOP = Path.of("..");
    private static final Pattern ROW = Pattern.compile("\\| `([\\w.-]+:[\\w.-]+)` \\| ([^|]+) \\|");
    private static final Pattern MANAGED =
            Pattern.compile("<dependencyManagement>.*?</dependencyManagement>", Pattern.DOTALL);
    private static final Pattern PLUGINS = Pattern.compile("<build>.*</build>", Pattern.DOTALL);
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*(?:<!--.*?-->\\s*)?<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
                    + "(?:\\s*<version>\\$\\{([^<}]+)}</version>)?",
            Pattern.DOTALL);
    private static final String OURS = "be.handlewithcare";
    private static final String BOM = "spring-boot-dependencies";

    private final String parent = read(TOP.resolve("pom.xml"));

    @Test
    void itIsWhatThePomsName() {
        Map<String, String> listed = ROW.matcher(read(TOP.resolve("docs/dependencies.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (one, _) -> one, TreeMap::new));
        Map<String, String> versions = MANAGED.matcher(parent)
                .results()
                .flatMap(managed -> DEPENDENCY.matcher(managed.group()).results())
                .filter(managed -> managed.group(3) != null
                        && !managed.group(1).equals(OURS)
                        && !managed.group(2).equals(BOM))
                .collect(Collectors.toMap(
                        DependenciesTest::name, managed -> property(managed.group(3)), (one, _) -> one));
        Map<String, String> named = poms().map(pom ->
                        PLUGINS.matcher(MANAGED.matcher(pom).replaceAll("")).replaceAll(""))
                .flatMap(pom -> DEPENDENCY.matcher(pom).results())
                .filter(dependency -> !dependency.group(1).equals(OURS))
                .map(DependenciesTest::name)
                .distinct()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> versions.getOrDefault(name, "Spring Boot " + property("spring-boot.version")),
                        (one, _) -> one,
                        TreeMap::new));

        named.putAll(versions);

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(listed).isEqualTo(named);
    }

    private String property(String name) {
        return Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<")
                .matcher(parent)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String name(MatchResult dependency) {
        return dependency.group(1) + ":" + dependency.group(2);
    }

    private static Stream<String> poms() {
        try (Stream<Path> modules = Files.list(TOP)) {
            return Stream.concat(Stream.of(TOP), modules.filter(Files::isDirectory).toList().stream())
                    .map(directory -> directory.resolve("pom.xml"))
                    .filter(Files::exists)
                    .map(DependenciesTest::read)
                    .toList()
                    .stream();
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
