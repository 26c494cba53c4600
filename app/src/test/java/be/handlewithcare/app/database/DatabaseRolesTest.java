package be.handlewithcare.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.handlewithcare.app.HandleWithCare;
import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.app.settings.Lenient;
import be.handlewithcare.app.settings.Profile;
import be.handlewithcare.core.outage.Outage;
import be.handlewithcare.vault.NewKeyFile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A database set up as the documents say: what each role may do, and how a start reports a fault.
 * Long because each role, and each fault of a connection, is an example of its own.
 */
class DatabaseRolesTest {
    private static final String NO_PRIVILEGE = "42501";

    private static EmbeddedPostgres server;
    private static JdbcTemplate superuser;
    private static JdbcTemplate running;

    @BeforeAll
    static void setUp() throws IOException {
        server = EmbeddedPostgres.start();
        superuser = new JdbcTemplate(server.getPostgresDatabase());
        DocumentedRoles.make(superuser);
        askForPasswords();
        migrate();
        running = new JdbcTemplate(Connections.oneByOne(at("hwc", "hwc", "change-me-2")));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /** The embedded server otherwise asks no role for a password. */
    private static void askForPasswords() throws IOException {
        Path rules = Path.of(superuser.queryForObject("show hba_file", String.class));
        String old = Files.readString(rules);
        Files.writeString(rules, """
                host all postgres all trust
                host all all all scram-sha-256
                """ + old);
        superuser.queryForList("select pg_reload_conf()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update events.domain_event set payload = '{}'",
                "delete from events.domain_event",
                "truncate events.domain_event",
                "update audit.entry set actor = 'nobody'",
                "delete from audit.entry",
                "truncate audit.entry",
                "alter table audit.entry disable trigger only_grows",
                "alter table events.domain_event disable trigger events_stay",
                "drop trigger only_grows on audit.entry",
                "alter table desk.signal add column more text",
                "drop table desk.signal",
                "create table public.mine (number int)",
                "create schema mine",
                "update flyway_schema_history set success = false",
                "delete from publication.figure",
                "set session_replication_role = replica",
                "set role hwc_owner"
            })
    void theRunningRoleMayNot(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> running.execute(statement))
                .satisfies(refused -> assertThat(Outage.sqlState(refused)).contains(NO_PRIVILEGE));
    }

    @Test
    void theRunningRoleOwnsNothingAndMayWriteRowsOfEveryTable() {
        assertThat(superuser("hwc").queryForList("select relname from pg_class where relowner = 'hwc'::regrole"))
                .isEmpty();
        assertThat(superuser("hwc").queryForList("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_schema not in ('pg_catalog', 'information_schema')
                            and table_name <> 'flyway_schema_history'
                            and not has_table_privilege('hwc', format('%I.%I', table_schema, table_name), 'select, insert')""", String.class)).isEmpty();
        running.update("insert into tasks.lookup (signal_id, due_at, waits_since) values ('s', now(), now())");
        assertThat(running.update("delete from tasks.lookup where signal_id = 's'"))
                .isOne();
        running.execute("begin; lock table publication.edition in share row exclusive mode; rollback");
    }

    @Test
    void productionTakesTheseRolesAndNoMightierOnes() {
        new FirstConnection("HWC_DATABASE", "_USER", Profile.PRODUCTION).to(at("hwc", "hwc", "change-me-2"));
        new FirstConnection("HWC_DATABASE", "_USER", Lenient.PROFILE).to(at("hwc", "postgres", "any"));
        superuser.execute("create role maker login createrole password 'x'");
        superuser.execute("create role becomes_mighty login password 'x' in role postgres");

        for (String role : new String[] {"postgres", "maker", "becomes_mighty"}) {
            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(() -> new FirstConnection("HWC_DATABASE", "_USER", Profile.PRODUCTION)
                            .to(at("postgres", role, "x")))
                    .withMessageStartingWith("HWC_DATABASE_USER is a superuser");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hwc | hwc | wrong | refuses the user or the password of HWC_DATABASE_USER (SQL state 28P01)",
                "hwc | nobody | x | refuses the user or the password of HWC_DATABASE_USER (SQL state 28P01)",
                "absent | hwc | change-me-2 | HWC_DATABASE_URL names does not exist (SQL state 3D000)",
                "hwc_vault | hwc | change-me-2 | HWC_DATABASE_USER may not connect (SQL state 42501)"
            })
    void whatIsWrongWithAConnectionIsSaidInOneLine(String database, String user, String password, String said) {
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> first().to(at(database, user, password)))
                .withMessageContaining(said)
                .withNoCause()
                .satisfies(refused ->
                        assertThat(refused.getMessage() + refused.remedy()).doesNotContain("\n", "change-me"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hwc_vault | wrong | refuses the user or the password of HWC_VAULT_DATABASE_USER (SQL state 28P01)",
                "absent | change-me-4 | HWC_VAULT_DATABASE_URL names does not exist (SQL state 3D000)"
            })
    void whatIsWrongWithTheVaultsDatabaseIsSaidBeforeTheKeysAreCheckedThere(
            String database, String password, String said, @TempDir Path directory) throws IOException {
        NewKeyFile.create(directory.resolve("key.json"));
        Files.writeString(directory.resolve("register.csv"), "");
        Files.writeString(directory.resolve("zones.csv"), "zone,mailbox\n");

        Throwable failure = catchThrowable(() -> HandleWithCare.application(Profile.PRODUCTION, HandleWithCare.class)
                .run(
                        "--HWC_PORT=1",
                        "--HWC_DATA_DIR=" + directory,
                        "--HWC_DATABASE_URL=" + at("hwc", "hwc", "").url(),
                        "--HWC_DATABASE_USER=hwc",
                        "--HWC_DATABASE_PASSWORD=change-me-2",
                        "--HWC_DATABASE_MIGRATION_USER=hwc_owner",
                        "--HWC_DATABASE_MIGRATION_PASSWORD=change-me-1",
                        "--HWC_VAULT_DATABASE_URL=" + at(database, "", "").url(),
                        "--HWC_VAULT_DATABASE_USER=hwc_vault",
                        "--HWC_VAULT_DATABASE_PASSWORD=" + password,
                        "--HWC_OIDC_ISSUER=https://issuer.example",
                        "--HWC_PUBLIC_URL=https://hwc.example",
                        "--HWC_MAIL_FROM=hwc@hwc.example",
                        "--HWC_SMTP_HOST=mail.example",
                        "--HWC_VECK_MAILBOX=veck@veck.example",
                        "--HWC_REGISTER_FILE=" + directory.resolve("register.csv"),
                        "--HWC_ZONE_MAILBOXES_FILE=" + directory.resolve("zones.csv"),
                        "--HWC_KEY_FILE=" + directory.resolve("key.json")));

        assertThat(failure).rootCause().isInstanceOf(DatabaseRefused.class).hasMessageContaining(said);
    }

    @Test
    void aClosedPortAndOneWhereSomebodyElseAnswersAreToldApart() throws IOException {
        try (ServerSocket mail = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greet(mail));
            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(() -> first().to(at(mail.getLocalPort(), "hwc", "hwc", "x")))
                    .withMessageContaining("is no PostgreSQL");
        }
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> first().to(at(1, "hwc", "hwc", "x")))
                .withMessageContaining("cannot be reached: HWC_DATABASE_URL (SQL state 08001)");
    }

    @Test
    void aRoleThatMayNotMakeTablesSaysSo() {
        Migrations migrations = new Migrations(at("hwc", "hwc", "change-me-2"), null);
        superuser("hwc").execute("create schema empty authorization hwc");

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> migrations.run(flyway(migrations, "empty")))
                .withMessageContaining("lacks a privilege (SQL state 42501)");
        superuser("hwc").execute("drop schema empty cascade");
    }

    @Test
    void anOlderProgramDoesNotStartOnANewerSchema() {
        JdbcTemplate owner = new JdbcTemplate(Connections.oneByOne(at("hwc", "hwc_owner", "change-me-1")));
        owner.update("""
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                    installed_by, execution_time, success)
                values (9999, '999', 'of a newer program', 'SQL', 'V999__newer.sql', 0, 'somebody', 1, true)""");
        try {
            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(DatabaseRolesTest::migrate)
                    .withMessage("The schema of the database is newer than this program: it has migration 999.");
        } finally {
            owner.update("delete from flyway_schema_history where version = '999'");
        }
    }

    /** It made a table of the demo's issuer; databases that were migrated before the demo was a program of its own have it. */
    @Test
    void aDatabaseWithTheMigrationThatOnlyTheDemoHasNowIsMigrated() {
        JdbcTemplate owner = new JdbcTemplate(Connections.oneByOne(at("hwc", "hwc_owner", "change-me-1")));
        owner.update("""
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                    installed_by, execution_time, success)
                values (9999, '085', 'issuer sign ins', 'SQL', 'V085__issuer_sign_ins.sql', 0, 'somebody', 1, true)""");
        Migrations migrations = new Migrations(at("hwc", "hwc", "change-me-2"), at("hwc", "hwc_owner", "change-me-1"));
        try {
            assertThatCode(DatabaseRolesTest::migrate).doesNotThrowAnyException();
            assertThat(Schema.of(flyway(migrations, "public")).isOlderThan(Stream.of("010", "085")))
                    .isFalse();
        } finally {
            owner.update("delete from flyway_schema_history where version = '085'");
        }
    }

    private static FirstConnection first() {
        return new FirstConnection("HWC_DATABASE", "_USER", Lenient.PROFILE);
    }

    private static void greet(ServerSocket mail) {
        try (Socket caller = mail.accept()) {
            caller.getOutputStream().write("220 mail.example ESMTP\r\n".getBytes(StandardCharsets.US_ASCII));
            caller.getInputStream().readAllBytes();
        } catch (IOException ended) {
            assertThat(ended).isNotNull();
        }
    }

    private static void migrate() {
        Migrations migrations = new Migrations(at("hwc", "hwc", "change-me-2"), at("hwc", "hwc_owner", "change-me-1"));
        migrations.run(flyway(migrations, "public"));
    }

    private static Flyway flyway(Migrations migrations, String schema) {
        return migrations
                .configure(Flyway.configure())
                .locations("classpath:db/migration")
                .defaultSchema(schema)
                .load();
    }

    private static JdbcTemplate superuser(String database) {
        return new JdbcTemplate(server.getDatabase("postgres", database));
    }

    private static DatabaseLocation at(String database, String user, String password) {
        return at(server.getPort(), database, user, password);
    }

    private static DatabaseLocation at(int port, String database, String user, String password) {
        return new DatabaseLocation("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }
}
