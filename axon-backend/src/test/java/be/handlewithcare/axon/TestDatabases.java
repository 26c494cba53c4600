package be.handlewithcare.axon;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of this module, which stops with them; a database for each backend. */
final class TestDatabases {
    private static final EmbeddedPostgres POSTGRES = started();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    /** A new database with the tables of this module, and one for the trail. */
    static String create() {
        String name = "backend_" + NUMBER.incrementAndGet();
        JdbcClient.create(POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        JdbcClient jdbc = JdbcClient.create(connect(name));
        for (String migration : List.of("V010__events.sql", "V015__tasks.sql", "V063__lookup_queue.sql")) {
            jdbc.sql(textOf(migration)).update();
        }
        jdbc.sql("create table public.trail (object text not null)").update();
        return name;
    }

    /** A way in of its own: a transaction that runs on another one is not seen through it. */
    static DataSource connect(String database) {
        return POSTGRES.getDatabase("postgres", database);
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private static String textOf(String migration) {
        try (InputStream file =
                Objects.requireNonNull(TestDatabases.class.getResourceAsStream("/db/migration/" + migration))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
