package be.handlewithcare.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of modules in {@code docs/architecture.md} names the modules of the build, and what each imports of the others. */
class ModulesTest {
    private static final Path TOP = Path.of("..");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern OURS = Pattern.compile(
            "<groupId>be\\.handlewithcare</groupId>\\s*<artifactId>([^<]+)</artifactId>(?!.*<scope>test<)",
            Pattern.DOTALL);
    private static final Pattern ROW =
            Pattern.compile("^\\| \\[`([a-z-]+)`]\\(\\.\\./\\1\\) \\|[^|]*\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    @Test
    void theTableIsWhatThePomsSay() throws IOException {
        Map<String, Set<String>> poms = new TreeMap<>();
        for (String module : found(MODULE, read("pom.xml"))) {
            poms.put(module, imports(read(module + "/pom.xml")));
        }
        Map<String, Set<String>> table = ROW.matcher(read("docs/architecture.md"))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> found(NAME, row.group(2))));

        assertThat(table).hasSizeGreaterThan(15).isEqualTo(poms);
    }

    private static Set<String> imports(String pom) {
        return DEPENDENCY
                .matcher(pom)
                .results()
                .flatMap(dependency -> found(OURS, dependency.group(1)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) throws IOException {
        return Files.readString(TOP.resolve(file));
    }
}
