package be.handlewithcare.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** The trusted certificates of a mail server: those in a PKCS 12 file, and no other. */
public final class TrustStore {
    private TrustStore() {}

    /**
     * Opens the file.
     *
     * @throws IllegalArgumentException naming the fault of the file, without its password
     */
    public static SSLSocketFactory open(Path file, String password) {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(certificates(file, password));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("cannot be used", e);
        }
    }

    private static KeyStore certificates(Path file, String password) throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            store.load(bytes, password.toCharArray());
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    e.getCause() instanceof GeneralSecurityException
                            ? "is not opened by its password"
                            : "cannot be read as a PKCS 12 store",
                    e);
        }
        if (store.size() == 0) {
            throw new IllegalArgumentException("holds no certificate");
        }
        return store;
    }
}
