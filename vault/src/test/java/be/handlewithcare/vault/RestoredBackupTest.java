package be.handlewithcare.vault;

import static be.handlewithcare.vault.Children.NOOR;
import static be.handlewithcare.vault.Children.aSignal;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.child.IdentityVault.Opened.Erased;
import be.handlewithcare.core.child.IdentityVault.Opened.Known;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.ids.SignalId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a backup brings back of a child that was erased after it was made; docs/operations.md says the same in words. */
class RestoredBackupTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final JdbcTemplate server = TestDatabase.jdbc();
    private final KeyEncryptionKey master = Keys.fresh();
    private final SignalId signal = aSignal();

    @Test
    void withTheVaultApartAnErasedChildStaysErased() {
        create("events", "keys");
        TestDatabase.withVault(TestDatabase.database("keys"));

        assertThat(sealedBackedUpErasedRestoredAndOpened("events", "keys")).isEqualTo(new Erased());
    }

    @Test
    void withTheVaultInsideAnErasedChildComesBackUntilItIsErasedAgain() {
        create("everything");
        TestDatabase.withVault(TestDatabase.database("everything"));

        assertThat(sealedBackedUpErasedRestoredAndOpened("everything", "everything"))
                .isEqualTo(new Known(NOOR));

        vaultIn("everything").erase(signal);
        assertThat(opened("everything", "everything")).isEqualTo(new Erased());
    }

    private Opened sealedBackedUpErasedRestoredAndOpened(String events, String keys) {
        SealedIdentity sealed =
                Objects.requireNonNull(vaultIn(keys).seal(Map.of(signal, NOOR)).get(signal));
        JdbcTemplate stored = new JdbcTemplate(TestDatabase.database(events));
        stored.execute("create table stored_event (child text)");
        stored.update("insert into stored_event values (?)", sealed.ciphertext());
        assertThat(opened(events, keys)).as("before").isEqualTo(new Known(NOOR));

        server.execute("create database backup template " + events);
        vaultIn(keys).erase(signal);
        server.execute("drop database " + events);
        server.execute("create database %s template backup".formatted(events));
        server.execute("drop database backup");
        return opened(events, keys);
    }

    private Opened opened(String events, String keys) {
        String child = new JdbcTemplate(TestDatabase.database(events))
                .queryForObject("select child from stored_event", String.class);
        return vaultIn(keys).open(signal, new SealedIdentity(Objects.requireNonNull(child)));
    }

    private void create(String... databases) {
        for (String database : databases) {
            server.execute("create database " + database);
        }
    }

    private IdentityVault vaultIn(String database) {
        return new SealingVault(new DataKeys(
                new JdbcTemplate(TestDatabase.database(database)), master, Clock.fixed(NOW, ZoneOffset.UTC)));
    }
}
