package be.handlewithcare.app.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Two processes of 512 MB on one database, and a proxy that gives each request to the next of them. */
final class TwoNodes {
    private static TwoNodes only;

    final ApplicationProcess one;
    final ApplicationProcess other;
    final RoundRobin proxy;
    final JdbcClient jdbc;

    private TwoNodes(Path directory) throws IOException {
        RunningApplication.writeOutsideWorld(directory);
        EmbeddedPostgres database = EmbeddedPostgres.start();
        Map<String, String> settings = Map.of(
                "HWC_DATABASE_URL",
                database.getJdbcUrl("postgres", "postgres"),
                "HWC_TRUSTED_PROXIES",
                "127.0.0.1,::1");
        one = ApplicationProcess.launch(directory, directory.resolve("one"), settings);
        other = ApplicationProcess.launch(directory, directory.resolve("other"), settings);
        jdbc = JdbcClient.create(database.getPostgresDatabase());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(directory, database)));
        one.awaitUp();
        other.awaitUp();
        proxy = RoundRobin.before(one.base, other.base);
    }

    static synchronized TwoNodes get() {
        if (only == null) {
            try {
                only = new TwoNodes(Files.createTempDirectory("hwc-nodes"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return only;
    }

    private void end(Path directory, EmbeddedPostgres database) {
        one.kill();
        other.kill();
        try {
            database.close();
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
