package be.handlewithcare.axon;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of this module, which stops with them; a database for each backend. */
public final class TestDatabases {
    private static final int CONNECTIONS = 16;
    private static final String TEMPLATE = "template_of_backends";
    private static final List<String> MIGRATIONS = List.of(
            "V010__events.sql",
            "V015__tasks.sql",
            "V063__lookup_queue.sql",
            "V070__lookup_gates.sql",
            "V093__mail_deliveries.sql",
            "V096__lookup_answers.sql",
            "V106__events_by_form.sql");
    private static final EmbeddedPostgres POSTGRES = started();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    /** A new database with the tables of this module, and one for the trail. */
    public static String create() {
        String name = "backend_" + NUMBER.incrementAndGet();
        create(POSTGRES, name, TEMPLATE);
        return name;
    }

    private static void create(EmbeddedPostgres postgres, String name, String template) {
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("create database " + name + " template " + template)
                .update();
    }

    /** A way in of its own, to be closed: a transaction that runs on another one is not seen through it. */
    public static HikariDataSource connect(String database) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(POSTGRES.getDatabase("postgres", database));
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(pool);
    }

    private static EmbeddedPostgres started() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            create(postgres, TEMPLATE, "template1");
            JdbcClient jdbc = JdbcClient.create(postgres.getDatabase("postgres", TEMPLATE));
            MIGRATIONS.forEach(migration -> jdbc.sql(textOf(migration)).update());
            jdbc.sql("create table public.trail (object text not null)").update();
            return postgres;
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
