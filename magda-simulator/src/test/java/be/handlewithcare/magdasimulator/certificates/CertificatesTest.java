package be.handlewithcare.magdasimulator.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {

    @Test
    void theyAreMadeOnceAndKept(@TempDir Path directory) throws IOException {
        Path keys = directory.resolve("keys");
        Certificates made = Certificates.in(keys);
        byte[] key = Files.readAllBytes(made.client().keyStore());

        Certificates.in(keys);

        assertThat(Files.readAllBytes(made.client().keyStore())).isEqualTo(key);
        assertThat(made.client().password())
                .hasSize(48)
                .isNotEqualTo(made.server().password());
        for (Path file : filesIn(keys)) {
            assertThat(Files.getPosixFilePermissions(file)).as(file.toString()).hasSize(2);
        }

        Files.delete(made.client().trustStore());
        Certificates.in(keys);
        assertThat(Files.readAllBytes(made.client().keyStore())).isNotEqualTo(key);
        assertThat(filesIn(keys)).hasSize(6);
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
