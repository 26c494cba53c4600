package be.handlewithcare.app.journey;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.database.DocumentedRoles;
import be.handlewithcare.demo.HandleWithCareDemo;
import com.icegreen.greenmail.user.UserException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole application as an operator may set it up, started once for all tests that need it: its keys in a database of their
 * own, roles as the documents make them, and an external mail server. A test can close, copy and restore its databases.
 */
final class ApplicationWithOwnVault {
    static final String APPLICATION = "hwc";
    static final String KEYS = "hwc_vault";

    private static ApplicationWithOwnVault only;

    final Path dataDirectory;
    final PostOffice post = PostOffice.open();
    final URI base;
    final ConfigurableApplicationContext context;
    final DatabaseWire wire;
    private final EmbeddedPostgres server;

    private ApplicationWithOwnVault(Path directory) throws IOException, UserException {
        dataDirectory = Files.createDirectories(directory.resolve("data"));
        server = EmbeddedPostgres.builder()
                .setDataDirectory(dataDirectory.resolve("postgres"))
                .setServerConfig("max_connections", "120")
                .start();
        DocumentedRoles.make(jdbc("postgres"));
        wire = DatabaseWire.to(server.getPort());
        int port = RunningApplication.freePort();
        base = URI.create("http://localhost:" + port);
        context = HandleWithCareDemo.application()
                .run(arguments(Files.createDirectories(directory.resolve("outside")), port));
    }

    static synchronized ApplicationWithOwnVault get() {
        if (only == null) {
            // The log of a process stays where its first application put it, and is looked for there.
            RunningApplication.get();
            try {
                only = new ApplicationWithOwnVault(Files.createTempDirectory("hwc-own-vault"));
            } catch (IOException | UserException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return only;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    PoliceZone zone(String code) {
        return new PoliceZone(base, code);
    }

    int health() {
        return new Browser(base.toString()).get("/health").statusCode();
    }

    JdbcTemplate jdbc(String database) {
        return new JdbcTemplate(server.getDatabase("postgres", database));
    }

    JdbcClient client(String database) {
        return JdbcClient.create(jdbc(database));
    }

    void close(String database) {
        jdbc("postgres").execute("alter database %s allow_connections false".formatted(database));
        endConnections(database);
    }

    void endConnections(String database) {
        jdbc("postgres")
                .queryForList(
                        "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = ?", database);
    }

    Connection connect(String database) throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }

    void reopen(String database) {
        jdbc("postgres").execute("alter database %s allow_connections true".formatted(database));
    }

    /** Nobody may be connected to what is copied. */
    void backUp(String copy) {
        close(APPLICATION);
        jdbc("postgres").execute("create database %s template %s".formatted(copy, APPLICATION));
        reopen(APPLICATION);
        awaitHealth();
    }

    /** The application's database becomes what it was; the vault's stays. */
    void restore(String copy) {
        close(APPLICATION);
        jdbc("postgres").execute("drop database " + APPLICATION);
        jdbc("postgres").execute("create database %s template %s".formatted(APPLICATION, copy));
        awaitHealth();
    }

    void awaitHealth() {
        Eventually.holds(() -> health() == 200);
    }

    private String[] arguments(Path outside, int port) throws IOException {
        RunningApplication.writeOutsideWorld(outside);
        List<String> arguments = new ArrayList<>(List.of(
                "--HWC_PROFILE=demo",
                "--HWC_PORT=" + port,
                "--HWC_DATA_DIR=" + dataDirectory,
                "--HWC_DATABASE_URL=jdbc:postgresql://localhost:" + wire.port() + "/" + APPLICATION,
                "--HWC_DATABASE_USER=hwc",
                "--HWC_DATABASE_PASSWORD=any",
                "--HWC_DATABASE_MIGRATION_USER=hwc_owner",
                "--HWC_DATABASE_MIGRATION_PASSWORD=any",
                "--HWC_VAULT_DATABASE_URL=jdbc:postgresql://localhost:" + server.getPort() + "/" + KEYS,
                "--HWC_VAULT_DATABASE_USER=hwc_vault",
                "--HWC_VAULT_DATABASE_PASSWORD=any",
                "--HWC_VAULT_DATABASE_MIGRATION_USER=hwc_vault_owner",
                "--HWC_VAULT_DATABASE_MIGRATION_PASSWORD=any",
                "--HWC_REGISTER_FILE=" + outside.resolve("register.csv"),
                "--HWC_SCHOOLS_FILE=" + outside.resolve("schools.csv"),
                "--HWC_KEY_FILE=" + RunningApplication.newKey(outside)));
        post.settings().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments.toArray(String[]::new);
    }
}
