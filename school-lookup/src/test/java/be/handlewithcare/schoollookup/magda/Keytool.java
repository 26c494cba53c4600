package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.schoollookup.magda.MagdaSettings.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Makes key stores for tests with the JDK's own tool. */
final class Keytool {
    static final String PASSWORD = "geheim-genoeg";

    private Keytool() {}

    /** A key with a certificate that signs itself. */
    static Store key(Path directory, String name, String host) throws IOException, InterruptedException {
        Path file = directory.resolve(name + ".p12");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-J-XX:TieredStopAtLevel=1",
                        "-J-XX:+UseSerialGC",
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + host,
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString()))
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("keytool failed");
        }
        return new Store(file, PASSWORD);
    }

    /** Trusts these certificates and no other. */
    static Store trusting(Path directory, Store... trusted) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Store one : trusted) {
            KeyStore keys = opened(one);
            String alias = keys.aliases().nextElement();
            store.setCertificateEntry(alias, keys.getCertificate(alias));
        }
        Path file = Files.createTempFile(directory, "trust", ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return new Store(file, PASSWORD);
    }

    static KeyStore opened(Store store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store.file())) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    static SSLContext context(Store key, Store trust) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(opened(key), PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
        trusted.init(opened(trust));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
