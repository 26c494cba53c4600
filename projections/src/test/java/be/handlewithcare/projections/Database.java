package be.handlewithcare.projections;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real server for all tests; a fresh, migrated database for each. */
final class Database {
    private static final String TEMPLATE = "template_of_tests";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private Database() {}

    static DataSource fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        admin().sql("create database " + name + " template " + TEMPLATE).update();
        return SERVER.getDatabase("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("create database " + TEMPLATE)
                    .update();
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", TEMPLATE))
                    .load()
                    .migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JdbcClient admin() {
        return JdbcClient.create(SERVER.getPostgresDatabase());
    }
}
