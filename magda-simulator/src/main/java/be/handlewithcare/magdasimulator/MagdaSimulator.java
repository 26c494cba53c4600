package be.handlewithcare.magdasimulator;

import be.handlewithcare.magdasimulator.certificates.Certificates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/**
 * The simulator as a program. Makes its certificates, waits until the register is there, tells in one line that it is
 * ready, and ends with SIGTERM or, where one is named, together with another process.
 */
public final class MagdaSimulator {
    private static final int WRONG_USE = 2;
    private static final int FAILED = 1;
    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private MagdaSimulator() {}

    /** Runs until it is stopped. */
    public static void main(String[] words) throws InterruptedException {
        try {
            run(CommandLine.of(words));
        } catch (IllegalArgumentException _) {
            System.err.println(CommandLine.USAGE);
            System.exit(WRONG_USE);
        } catch (IOException e) {
            System.err.println("MAGDA simulator: cannot start: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(CommandLine line) throws IOException, InterruptedException {
        line.stopsWith().ifPresent(MagdaSimulator::stopWith);
        SimulatorSettings settings = line.settings();
        Path certificates = settings.certificates();
        if (certificates != null) {
            Certificates.in(certificates);
        }
        while (!Files.exists(settings.register())) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        Simulator simulator = Simulator.start(settings, Clock.system(ZoneId.of("Europe/Brussels")));
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close, "stop"));
        System.out.println("MAGDA simulator: " + simulator.url() + " knows " + simulator.pupils() + " pupils; control: "
                + simulator.controlUrl() + "/simulator/state");
        new CountDownLatch(1).await();
    }

    private static void stopWith(long process) {
        CompletableFuture<?> _ = ProcessHandle.of(process)
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null))
                .thenRun(() -> System.exit(0));
    }
}
