package be.handlewithcare.app.journey;

import be.handlewithcare.magdasimulator.Simulator;
import be.handlewithcare.magdasimulator.SimulatorSettings;
import be.handlewithcare.magdasimulator.certificates.Certificates;
import be.handlewithcare.magdasimulator.certificates.StorePair;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A MAGDA that can be there or not, always at the same address: the simulator behind two-way TLS. */
final class Magda implements AutoCloseable {
    private final Path register;
    private final Path certificates;
    private final int port = RunningApplication.freePort();

    private @Nullable Simulator simulator;

    Magda(Path register, Path directory) throws IOException {
        this.register = register;
        this.certificates = directory.resolve("certificates");
    }

    Simulator start() throws IOException {
        simulator =
                Simulator.start(new SimulatorSettings(port, 0, register, certificates, null, false), Clock.systemUTC());
        return simulator;
    }

    /** How an application finds it. */
    Map<String, String> settings() throws IOException {
        StorePair client = Certificates.in(certificates).client();
        Map<String, String> settings = new HashMap<>();
        settings.put(
                "HWC_MAGDA_URL",
                URI.create("https://localhost:" + port + "/Magda-02.00/soap/WebService")
                        .toString());
        settings.put("HWC_MAGDA_KEY_STORE_FILE", client.keyStore().toString());
        settings.put("HWC_MAGDA_KEY_STORE_PASSWORD", client.password());
        settings.put("HWC_MAGDA_TRUST_STORE_FILE", client.trustStore().toString());
        settings.put("HWC_MAGDA_TRUST_STORE_PASSWORD", client.password());
        settings.put("HWC_MAGDA_SENDER", "handle-with-care-test");
        return settings;
    }

    @Override
    public void close() {
        if (simulator != null) {
            simulator.close();
            simulator = null;
        }
    }
}
