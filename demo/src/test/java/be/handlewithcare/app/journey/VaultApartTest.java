package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.ApplicationWithOwnVault.APPLICATION;
import static be.handlewithcare.app.journey.ApplicationWithOwnVault.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.IdentityVault.Opened.Erased;
import be.handlewithcare.core.child.IdentityVault.Opened.Known;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.ids.SignalId;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole application with its keys in a database of their own: what lies where, what commits when, an outage, and a
 * backup that is restored under the running application.
 */
class VaultApartTest {
    private final ApplicationWithOwnVault running = ApplicationWithOwnVault.get();
    private final JdbcTemplate application = running.jdbc(APPLICATION);
    private final JdbcTemplate keys = running.jdbc(KEYS);
    private final IdentityVault vault = running.bean(IdentityVault.class);

    @Test
    void everyKeyLiesInTheVaultsDatabaseAndNoneInTheApplications() {
        SignalId signal = report(Children.PLACED);

        for (String table : new String[] {"data_key", "named_key", "report_key"}) {
            assertThat(rows(keys, table)).as(table).isPositive();
            assertThat(rows(application, table)).as(table).isZero();
        }
        assertThat(vault.open(signal, seal(signal))).isInstanceOf(Known.class);
        assertThat(running.context.getBeansOfType(DataSource.class)).hasSize(1);
    }

    @Test
    void aCommitThatFailedAfterItsKeysWereMadeMayBeTriedAgain() {
        SignalId signal = new SignalId(UUID.randomUUID());
        TransactionTemplate commit = new TransactionTemplate(running.bean(PlatformTransactionManager.class));
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
        PoliceZone zone = running.zone("5913");
        String body = PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN);
        assertThat(running.health()).isEqualTo(200);

        running.close(KEYS);
        try {
            assertThat(running.health()).isEqualTo(503);
            HttpResponse<String> refused = zone.post(body);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        } finally {
            running.reopen(KEYS);
        }
        running.awaitHealth();
        assertThat(zone.post(body).statusCode()).isEqualTo(201);
    }

    @Test
    void aRestoredBackupDoesNotBringAnErasedChildBack() {
        SignalId erased = report(Children.NAMESAKE);
        SignalId kept = report(Children.PLACED);
        running.backUp("backup");

        vault.erase(erased);
        running.restore("backup");

        assertThat(vault.open(erased, seal(erased))).isEqualTo(new Erased());
        assertThat(vault.open(kept, seal(kept))).isInstanceOf(Known.class);
    }

    private SignalId report(Children child) {
        HttpResponse<String> accepted = running.zone("5913").post(PoliceZone.report(PoliceZone.newReference(), child));
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

    private static Identity noor() {
        return new Identity(new ChildName("Noor", "Peeters"), new BirthDate(Children.PLACED.birthDate()));
    }
}
