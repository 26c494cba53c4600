package be.handlewithcare.schoollookup.questions;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of its own for each test, on one real PostgreSQL that stops with the tests. */
public final class TestDatabase {
    private static final EmbeddedPostgres SERVER = started();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name = "lookup_" + NUMBER.incrementAndGet();

    /** With the tables of this module, and one for what others are told. */
    public TestDatabase() {
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        Flyway.configure()
                .dataSource(SERVER.getDatabase("postgres", name))
                .load()
                .migrate();
        outside().sql("create table public.told (what text not null)").update();
    }

    /** Sees what is committed, and nothing else. */
    JdbcClient outside() {
        return JdbcClient.create(SERVER.getDatabase("postgres", name));
    }

    /** The connections of one node. */
    HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(SERVER.getDatabase("postgres", name));
        return pool;
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
