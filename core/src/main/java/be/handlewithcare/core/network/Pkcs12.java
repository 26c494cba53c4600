package be.handlewithcare.core.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** The outcome of opening a PKCS 12 file with certificates or keys. No fault quotes the password or the file's content. */
public sealed interface Pkcs12 {

    /** The file is open. */
    record Opened(KeyStore store) implements Pkcs12 {}

    /** The file is missing, or may not be read. */
    record Unreadable() implements Pkcs12 {}

    /** The file has another form. */
    record Malformed(IOException cause) implements Pkcs12 {}

    /** The password does not open the file. */
    record WrongPassword(IOException cause) implements Pkcs12 {}

    /**
     * Opens a file.
     *
     * @throws GeneralSecurityException if it holds a certificate or a key that Java cannot use
     */
    static Pkcs12 open(Path file, String password) throws GeneralSecurityException {
        if (!Files.isReadable(file)) {
            return new Unreadable();
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            store.load(bytes, password.toCharArray());
            return new Opened(store);
        } catch (IOException e) {
            return e.getCause() instanceof GeneralSecurityException ? new WrongPassword(e) : new Malformed(e);
        }
    }
}
