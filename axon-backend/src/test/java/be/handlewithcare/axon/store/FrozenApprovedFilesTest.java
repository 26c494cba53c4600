package be.handlewithcare.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An approved file never changes: events of that form are stored somewhere. The checksums beside the files say what each one was
 * when it was approved. A new form is a new file and a new line there; no line is ever changed.
 */
class FrozenApprovedFilesTest {

    @Test
    void eachApprovedFileIsWhatItWasWhenItWasApproved() throws IOException, NoSuchAlgorithmException {
        List<String> present = new ArrayList<>();
        for (Path file : StoredForm.files()) {
            present.add(sha256(file) + "  " + file.getFileName());
        }

        assertThat(present)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(StoredForm.APPROVED.resolve("SHA256SUMS")));
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
