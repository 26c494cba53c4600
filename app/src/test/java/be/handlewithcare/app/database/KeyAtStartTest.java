package be.handlewithcare.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.handlewithcare.app.HandleWithCare;
import be.handlewithcare.app.settings.Profile;
import be.handlewithcare.vault.KeyFile;
import be.handlewithcare.vault.NewKeyFile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.JdbcTemplate;

/** A key file that cannot be used stops a start in production in two lines, before anything is done to the database. */
class KeyAtStartTest {
    private static final String SCHEMAS =
            "select count(*) from pg_namespace where nspname in ('events', 'desk', 'audit', 'tasks')";

    private static EmbeddedPostgres server;

    @TempDir
    Path directory;

    private Path key;
    private JdbcTemplate database;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        JdbcTemplate anywhere = new JdbcTemplate(server.getPostgresDatabase());
        anywhere.execute("create role hwc login");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void anEmptyDatabase() throws IOException {
        JdbcTemplate anywhere = new JdbcTemplate(server.getPostgresDatabase());
        anywhere.execute("drop database if exists hwc");
        anywhere.execute("create database hwc owner hwc");
        database = new JdbcTemplate(server.getDatabase("hwc", "hwc"));
        key = directory.resolve("key.json");
        Files.writeString(directory.resolve("register.csv"), "");
        Files.writeString(directory.resolve("zones.csv"), "zone,mailbox\n");
    }

    @Test
    void aMissingKey() {
        assertRefused("is missing");
    }

    @Test
    void aFileOfAnotherForm() throws IOException {
        NewKeyFile.create(directory.resolve("other.json"));
        Files.writeString(key, "-----BEGIN PRIVATE KEY-----");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));

        assertRefused("holds no Tink keyset");
    }

    @Test
    void aKeyThatEverybodyCanRead() throws IOException {
        NewKeyFile.create(key);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-rw-rw-"));

        assertRefused("is open to others");
    }

    @Test
    void aKeyOfADemo() {
        KeyFile.createIfAbsent(key);

        assertRefused("was made for a demo");
    }

    @Test
    void aKeyThatOpensNothingOfThisDatabase() throws IOException {
        NewKeyFile.create(key);
        database.execute("create schema vault");
        database.execute("create table vault.named_key (name text primary key, wrapped bytea, created_at timestamptz)");
        database.update("insert into vault.named_key values ('ids', '\\x0102030405060708', now())");

        assertRefused("opens no key of this database");
    }

    private void assertRefused(String why) {
        Throwable failure = catchThrowable(() -> HandleWithCare.application(Profile.PRODUCTION, HandleWithCare.class)
                .run(arguments()));

        FailureAnalysis told = Objects.requireNonNull(
                new KeyRefusedAnalyzer().analyze(Objects.requireNonNull(failure)), String.valueOf(failure));
        assertThat(told.getDescription()).contains(why).hasLineCount(1);
        assertThat(told.getAction()).isNotBlank().hasLineCount(1);
        assertThat(database.queryForObject(SCHEMAS, Integer.class))
                .as("nothing was migrated")
                .isZero();
    }

    private String[] arguments() {
        return List.of(
                        "--HWC_PORT=1",
                        "--HWC_DATA_DIR=" + directory,
                        "--HWC_DATABASE_URL=" + server.getJdbcUrl("hwc", "hwc"),
                        "--HWC_DATABASE_USER=hwc",
                        "--HWC_DATABASE_PASSWORD=any",
                        "--HWC_OIDC_ISSUER=https://issuer.example",
                        "--HWC_PUBLIC_URL=https://hwc.example",
                        "--HWC_MAIL_FROM=hwc@hwc.example",
                        "--HWC_SMTP_HOST=mail.example",
                        "--HWC_VECK_MAILBOX=veck@veck.example",
                        "--HWC_REGISTER_FILE=" + directory.resolve("register.csv"),
                        "--HWC_ZONE_MAILBOXES_FILE=" + directory.resolve("zones.csv"),
                        "--HWC_KEY_FILE=" + key)
                .toArray(String[]::new);
    }
}
