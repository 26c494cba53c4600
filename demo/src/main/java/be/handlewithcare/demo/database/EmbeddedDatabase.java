package be.handlewithcare.demo.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * The demo's PostgreSQL: on the loopback and a free port, durable like a real one, its data kept between starts and after
 * a hard kill.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);

    private final DataDirectoryLock lock;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataDirectoryLock lock, EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the server; creates it the first time.
     *
     * @param directory of the demo; the server gets its own directories in it
     * @throws DataDirectoryInUse if another demo runs on it
     */
    public static EmbeddedDatabase start(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        try {
            DataDirectoryLock lock = DataDirectoryLock.take(home);
            try {
                return new EmbeddedDatabase(lock, open(home));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where to connect. No password: nobody but this machine can. */
    public DatabaseLocation location() {
        return new DatabaseLocation("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres", "postgres", null);
    }

    /** Ends the server cleanly. */
    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }

    /**
     * The first time the server is made under another name and moved when it is complete: a kill in between leaves
     * rubbish that is cleared away, never half a database that can't be opened.
     */
    private static EmbeddedPostgres open(Path home) throws IOException {
        Path kept = home.resolve("postgres");
        if (!Files.exists(kept)) {
            Path unfinished = home.resolve("postgres.new");
            OrphanedServer.stop(unfinished);
            FileSystemUtils.deleteRecursively(unfinished);
            start(home, unfinished).close();
            Files.move(unfinished, kept);
        }
        OrphanedServer.stop(kept);
        return start(home, kept);
    }

    private static EmbeddedPostgres start(Path home, Path dataDirectory) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(dataDirectory)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("postgres-binaries").toFile())
                // Spring closes it, after the last connection; a hook of its own would pull it away first.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_RECOVERY)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // Otherwise the server's log repeats the values of a row that was refused.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .start();
    }
}
