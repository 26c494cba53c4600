package be.handlewithcare.magdasimulator;

import static be.handlewithcare.magdasimulator.Example.BORN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.magdasimulator.certificates.Certificates;
import java.io.IOException;
import java.nio.file.Path;
import javax.net.ssl.SSLHandshakeException;
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
        try (Client client = Client.with(certificates().client().contextWithoutKey())) {
            assertThatThrownBy(() -> client.post(example.simulator.url(), Messages.whoIs("Peeters", BORN, "Noor")))
                    .isInstanceOf(IOException.class)
                    .hasStackTraceContaining("certificate_required");
        }
        assertThat(example.simulator.state().mostAtOnce()).isZero();
    }

    @Test
    void aClientWithAStrangersCertificateIsRefused() throws Exception {
        try (Client client = Client.with(certificates().server().context())) {
            assertThatThrownBy(() -> client.post(example.simulator.url(), Messages.whoIs("Peeters", BORN, "Noor")))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    private Certificates certificates() throws IOException {
        return Certificates.in(directory.resolve("magda"));
    }
}
