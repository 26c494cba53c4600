package be.handlewithcare.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PKCS 12 file is opened, or its fault is named. */
class Pkcs12Test {
    private static final String PASSWORD = "geheim";

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void aStoreWithAKey() throws Exception {
        file = directory.resolve("keys.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setEntry(
                "key",
                new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[16], "AES")),
                new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
        try (OutputStream bytes = Files.newOutputStream(file)) {
            store.store(bytes, PASSWORD.toCharArray());
        }
    }

    @Test
    void itsPasswordOpensIt() throws Exception {
        assertThat(Pkcs12.open(file, PASSWORD))
                .isInstanceOfSatisfying(
                        Pkcs12.Opened.class,
                        opened -> assertThat(opened.store().getType()).isEqualTo("PKCS12"));
    }

    @Test
    void anotherPasswordDoesNot() throws Exception {
        assertThat(Pkcs12.open(file, "fout")).isInstanceOf(Pkcs12.WrongPassword.class);
    }

    @Test
    void aFileOfAnotherFormIsMalformed() throws Exception {
        Files.writeString(file, "no store");

        assertThat(Pkcs12.open(file, PASSWORD)).isInstanceOf(Pkcs12.Malformed.class);
    }

    @Test
    void aMissingFileIsUnreadable() throws Exception {
        assertThat(Pkcs12.open(directory.resolve("none.p12"), PASSWORD)).isInstanceOf(Pkcs12.Unreadable.class);
    }
}
