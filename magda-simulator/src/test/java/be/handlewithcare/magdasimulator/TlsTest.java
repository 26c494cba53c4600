package be.handlewithcare.magdasimulator;

import static be.handlewithcare.magdasimulator.Example.BORN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.magdasimulator.certificates.Certificates;
import be.handlewithcare.magdasimulator.certificates.StorePair;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    /** One for all tests: keys take a while to make. */
    @TempDir
    private static Path directory;

    private Example example;

    @BeforeEach
    void start() throws IOException {
        example = Example.of(SimulatorSettings.secured(Example.register(directory), directory.resolve("magda")));
    }

    @AfterEach
    void stop() {
        example.close();
    }

    @Test
    void aClientWithItsCertificateIsAnswered() throws Exception {
        try (Client client = Client.with(certificates().client().context())) {
            assertThat(example.simulator.url()).hasScheme("https");
            assertThat(client.post(example.simulator.url(), Messages.whoIs("Peeters", BORN, "Noor"))
                            .body())
                    .contains("<INSZ>");
        }
    }

    @Test
    void aClientWithoutCertificateIsRefused() throws Exception {
        isRefused(certificates().client().contextWithoutKey());
    }

    @Test
    void aClientWithAStrangersCertificateIsRefused() throws Exception {
        StorePair stranger = Certificates.in(directory.resolve("stranger")).client();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        char[] password = stranger.password().toCharArray();
        keys.init(KeyStore.getInstance(stranger.keyStore().toFile(), password), password);
        StorePair known = certificates().client();
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(KeyStore.getInstance(
                known.trustStore().toFile(), known.password().toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);

        isRefused(context);
    }

    /** The client hears of it as an alert or as a reset, whichever comes first. */
    private void isRefused(SSLContext context) {
        try (Client client = Client.with(context)) {
            assertThatThrownBy(() -> client.post(example.simulator.url(), Messages.whoIs("Peeters", BORN, "Noor")))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(HttpTimeoutException.class);
        }
        assertThat(example.simulator.state().mostAtOnce()).isZero();
    }

    private Certificates certificates() throws IOException {
        return Certificates.in(directory.resolve("magda"));
    }
}
