package be.handlewithcare.magdasimulator.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** One side's key store, trust store, and the password of both. */
public record StorePair(Path directory, String side) {

    /** Holds the password and nothing else. */
    public Path passwordFile() {
        return directory.resolve(side + ".password");
    }

    /** The own key and certificate. */
    public Path keyStore() {
        return directory.resolve(side + "-key.p12");
    }

    /** The other side's certificate. */
    public Path trustStore() {
        return directory.resolve(side + "-trust.p12");
    }

    /**
     * The password of both stores.
     *
     * @throws IOException if it cannot be read
     */
    public String password() throws IOException {
        return Files.readString(passwordFile(), UTF_8).strip();
    }

    /**
     * For connections that show this side's certificate and trust the other's.
     *
     * @throws IOException if a store cannot be read
     */
    public SSLContext context() throws IOException {
        try {
            char[] password = password().toCharArray();
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(load(keyStore(), password), password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trusted(password).getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("a store cannot be used", e);
        }
    }

    /**
     * For connections that show no certificate.
     *
     * @throws IOException if the store cannot be read
     */
    public SSLContext contextWithoutKey() throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trusted(password().toCharArray()).getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("a store cannot be used", e);
        }
    }

    void trust(StorePair other) throws IOException {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    other.side,
                    load(other.keyStore(), other.password().toCharArray()).getCertificate(other.side));
            try (OutputStream file = Files.newOutputStream(trustStore())) {
                trusted.store(file, password().toCharArray());
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("a trust store cannot be made", e);
        }
    }

    private TrustManagerFactory trusted(char[] password) throws GeneralSecurityException, IOException {
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(load(trustStore(), password));
        return trusted;
    }

    private static KeyStore load(Path file, char[] password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }
}
