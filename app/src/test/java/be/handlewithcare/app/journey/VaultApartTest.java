package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.HandleWithCare;
import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.IdentityVault.Opened.Erased;
import be.handlewithcare.core.child.IdentityVault.Opened.Known;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.ids.SignalId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole application with its keys in a database of their own. Long because it is the one start for all of this: what
 * lies where, what commits when, an outage, and a backup that is restored under the running application.
 */
class VaultApartTest {
    private static final String APPLICATION = "application";
    private static final String KEYS = "keys";

    @TempDir
    static Path directory;

    private static EmbeddedPostgres server;
    private static ConfigurableApplicationContext context;
    private static URI base;

    private final JdbcTemplate application = jdbc(APPLICATION);
    private final JdbcTemplate keys = jdbc(KEYS);
    private final IdentityVault vault = context.getBean(IdentityVault.class);

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "120")
                .start();
        jdbc("postgres").execute("create database " + APPLICATION);
        jdbc("postgres").execute("create database " + KEYS);
        Path outside = Files.createDirectories(directory.resolve("outside"));
        RunningApplication.writeOutsideWorld(outside);
        int port = RunningApplication.freePort();
        base = URI.create("http://localhost:" + port);
        context = SpringApplication.run(
                HandleWithCare.class,
                "--HWC_PROFILE=demo",
                "--HWC_PORT=" + port,
                "--HWC_DATA_DIR=" + directory.resolve("data"),
                "--HWC_DATABASE_URL=" + server.getJdbcUrl("postgres", APPLICATION),
                "--HWC_VAULT_DATABASE_URL=" + server.getJdbcUrl("postgres", KEYS),
                "--HWC_VAULT_DATABASE_USER=postgres",
                "--HWC_VAULT_DATABASE_PASSWORD=any",
                "--HWC_REGISTER_FILE=" + outside.resolve("register.csv"),
                "--HWC_SCHOOLS_FILE=" + outside.resolve("schools.csv"),
                "--HWC_KEY_FILE=" + RunningApplication.newKey(outside));
    }

    @AfterAll
    static void stop() throws IOException {
        context.close();
        server.close();
    }

    @Test
    void everyKeyLiesInTheVaultsDatabaseAndNoneInTheApplications() {
        SignalId signal = report(Children.PLACED);

        for (String table : new String[] {"data_key", "named_key", "report_key"}) {
            assertThat(rows(keys, table)).as(table).isPositive();
            assertThat(rows(application, table)).as(table).isZero();
        }
        assertThat(vault.open(signal, seal(signal))).isInstanceOf(Known.class);
        assertThat(context.getBeansOfType(DataSource.class)).hasSize(1);
    }

    @Test
    void aCommitThatFailedAfterItsKeysWereMadeMayBeTriedAgain() {
        SignalId signal = new SignalId(UUID.randomUUID());
        TransactionTemplate commit = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        commit.executeWithoutResult(transaction -> {
            vault.seal(Map.of(signal, noor()));
            assertThat(keyRows(signal))
                    .as("for others to see, before the commit")
                    .isOne();
            transaction.setRollbackOnly();
        });
        assertThat(keyRows(signal)).as("after the rollback").isOne();

        SealedIdentity sealed =
                commit.execute(_ -> vault.seal(Map.of(signal, noor())).get(signal));

        assertThat(vault.open(signal, sealed)).isEqualTo(new Known(noor()));
    }

    @Test
    void whileTheVaultIsAwayIntakeSaysSoAndThenGoesOn() {
        PoliceZone zone = new PoliceZone(base, "5913");
        String body = PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN);
        assertThat(health()).isEqualTo(200);

        close(KEYS);
        try {
            assertThat(health()).isEqualTo(503);
            HttpResponse<String> refused = zone.post(body);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        } finally {
            reopen(KEYS);
        }
        Eventually.get(() -> health() == 200 ? true : null);
        assertThat(zone.post(body).statusCode()).isEqualTo(201);
    }

    @Test
    void aRestoredBackupDoesNotBringAnErasedChildBack() {
        SignalId erased = report(Children.NAMESAKE);
        SignalId kept = report(Children.PLACED);
        copyClosed(APPLICATION, "backup");

        vault.erase(erased);
        close(APPLICATION);
        jdbc("postgres").execute("drop database " + APPLICATION);
        jdbc("postgres").execute("create database %s template backup".formatted(APPLICATION));
        Eventually.get(() -> health() == 200 ? true : null);

        assertThat(vault.open(erased, seal(erased))).isEqualTo(new Erased());
        assertThat(vault.open(kept, seal(kept))).isInstanceOf(Known.class);
    }

    private SignalId report(Children child) {
        HttpResponse<String> accepted =
                new PoliceZone(base, "5913").post(PoliceZone.report(PoliceZone.newReference(), child));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
        return new SignalId(UUID.fromString(
                PoliceZone.json(accepted).get("signals").get(0).get("signal").asString()));
    }

    private SealedIdentity seal(SignalId signal) {
        return new SealedIdentity(application.queryForObject(
                "select sealed_child from desk.signal where signal_id = ?", String.class, signal.value()));
    }

    private int keyRows(SignalId signal) {
        return keys.queryForObject(
                "select count(*) from vault.data_key where signal_id = ?", Integer.class, signal.value());
    }

    private static int rows(JdbcTemplate database, String table) {
        return database.queryForObject("select count(*) from vault." + table, Integer.class);
    }

    private static int health() {
        return new Browser(base.toString()).get("/health").statusCode();
    }

    private static void copyClosed(String database, String copy) {
        close(database);
        jdbc("postgres").execute("create database %s template %s".formatted(copy, database));
        reopen(database);
    }

    private static void close(String database) {
        jdbc("postgres").execute("alter database %s allow_connections false".formatted(database));
        jdbc("postgres")
                .queryForList(
                        "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = ?", database);
    }

    private static void reopen(String database) {
        jdbc("postgres").execute("alter database %s allow_connections true".formatted(database));
    }

    private static Identity noor() {
        return new Identity(new ChildName("Noor", "Peeters"), new BirthDate(Children.PLACED.birthDate()));
    }

    private static JdbcTemplate jdbc(String database) {
        return new JdbcTemplate(server.getDatabase("postgres", database));
    }
}
