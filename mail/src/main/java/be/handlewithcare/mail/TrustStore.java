package be.handlewithcare.mail;

import be.handlewithcare.core.network.Pkcs12;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** The trusted certificates of a mail server: those in a PKCS 12 file, and no other. */
public final class TrustStore {
    private static final String NO_STORE = "cannot be read as a PKCS 12 store";

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
        return switch (Pkcs12.open(file, password)) {
            case Pkcs12.Opened(var store)
            when store.size() == 0 -> throw new IllegalArgumentException("holds no certificate");
            case Pkcs12.Opened(var store) -> store;
            case Pkcs12.WrongPassword(var e) -> throw new IllegalArgumentException("is not opened by its password", e);
            case Pkcs12.Malformed(var e) -> throw new IllegalArgumentException(NO_STORE, e);
            case Pkcs12.Unreadable() -> throw new IllegalArgumentException(NO_STORE);
        };
    }
}
