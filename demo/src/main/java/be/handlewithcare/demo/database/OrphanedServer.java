package be.handlewithcare.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived the program it belonged to, after a hard kill. Nobody can reach it (its port is forgotten),
 * yet it keeps the data directory from being opened.
 */
final class OrphanedServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int PATIENCE_SECONDS = 60;

    private OrphanedServer() {}

    /**
     * Ends it properly, so that nothing has to be recovered; to be called under the lock on the data directory only.
     *
     * @param dataDirectory of PostgreSQL; it needn't exist
     * @throws IllegalStateException if it doesn't end in a minute
     */
    static void stop(Path dataDirectory) throws IOException {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = pid(pidFile).flatMap(ProcessHandle::of).filter(p -> serves(p, dataDirectory));
        if (orphan.isPresent()) {
            LOG.info("stopping the database server that a killed demo left behind");
            interrupt(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<Long> pid(Path pidFile) throws IOException {
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** A pid is given out again after a while; the server works in its data directory, a stranger doesn't. */
    private static boolean serves(ProcessHandle process, Path dataDirectory) {
        Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return workingDirectory.toRealPath().equals(dataDirectory.toRealPath());
        } catch (IOException _) {
            // Gone in the meantime, or somebody else's process that we may not look at.
            return false;
        }
    }

    /** SIGINT asks PostgreSQL for a fast, clean end; {@link ProcessHandle} can only send the two others. */
    private static void interrupt(ProcessHandle server) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).inheritIO().start();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException(
                    "the database server " + server.pid() + " of a killed demo doesn't stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while stopping a database server", e);
        }
    }
}
