package be.handlewithcare.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyMainTest {
    @TempDir
    Path directory;

    @Test
    void aKeyIsMadeForItsOwnerOnlyAndNeverInTheNextOnesPlace() throws IOException {
        Path key = directory.resolve("key.json");

        assertThat(KeyMain.make(List.of(key.toString()))).isZero();
        byte[] made = Files.readAllBytes(key);
        assertThat(KeyMain.make(List.of(key.toString()))).as("again").isOne();

        assertThat(key).hasBinaryContent(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void aNewPrimaryKeyStandsBesideTheOldOneAndThenAlone() throws IOException {
        Path key = directory.resolve("key.json");
        Path both = directory.resolve("both.json");
        Path alone = directory.resolve("alone.json");
        KeyMain.make(List.of(key.toString()));

        assertThat(KeyMain.make(List.of(both.toString(), "--beside", key.toString())))
                .isZero();
        assertThat(KeyMain.make(List.of(alone.toString(), "--primary-of", both.toString())))
                .isZero();

        assertThat(Files.size(both)).isGreaterThan(Files.size(key));
        assertThat(Files.size(alone)).isLessThan(Files.size(both));
    }

    @Test
    void whatCannotBeMadeIsSaid() {
        String nowhere = directory.resolve("no/such/directory/key.json").toString();

        assertThat(KeyMain.make(List.of(nowhere))).isOne();
        assertThat(KeyMain.make(List.of(directory.resolve("a").toString(), "--beside", nowhere)))
                .isOne();
        assertThat(KeyMain.make(List.of())).isEqualTo(2);
        assertThat(KeyMain.make(List.of("a", "--other", "b"))).isEqualTo(2);
    }
}
