package be.handlewithcare.vault;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Named secrets, read from the database once per process. A missing one is inserted in the running transaction: a
 * transaction of its own would need a second connection while the first is held, and starve the pool. Who inserts
 * second waits for the first, and then reads what that one committed.
 */
final class NamedKeys implements NamedSecrets {
    private static final String SELECT = "select wrapped from vault.named_key where name = ?";
    private static final String SELECT_LIVING =
            "select name from vault.named_key where starts_with(name, ?) and wrapped is not null order by name";
    private static final String INSERT =
            "insert into vault.named_key (name, wrapped, created_at) values (?, ?, ?) on conflict (name) do nothing";
    private static final String DESTROY = "update vault.named_key set wrapped = null, destroyed_at = ?, traces = true"
            + " where name = ? and wrapped is not null";

    private final JdbcTemplate jdbc;
    private final KeyEncryptionKey master;
    private final Clock clock;
    private final Map<String, byte[]> committed = new ConcurrentHashMap<>();

    NamedKeys(JdbcTemplate jdbc, KeyEncryptionKey master, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.clock = clock;
    }

    /** The key of 256 bits under this name. */
    byte[] keyOf(String name) {
        return secretOf(name, Secrets::newKey);
    }

    @Override
    public byte[] secretOf(String name, Supplier<byte[]> ifAbsent) {
        byte[] known = committed.get(name);
        if (known != null) {
            return known.clone();
        }
        byte[] secret = find(name).orElseGet(() -> create(name, ifAbsent.get()));
        onceCommitted(() -> committed.put(name, secret.clone()));
        return secret;
    }

    /** The names that begin so, of the secrets that live. */
    List<String> livingNames(String prefix) {
        return jdbc.query(SELECT_LIVING, (row, _) -> row.getString("name"), prefix);
    }

    /**
     * Destroys the secret for good and leaves a tombstone: nothing is ever made under this name again.
     *
     * @return whether it was this call that destroyed it
     */
    boolean destroy(String name) {
        committed.remove(name);
        return jdbc.update(DESTROY, now(), name) == 1;
    }

    /** Holds these no longer in memory. Another process may have destroyed them. */
    void dropFromMemory(Predicate<String> names) {
        committed.keySet().removeIf(names);
    }

    private byte[] create(String name, byte[] secret) {
        jdbc.update(INSERT, name, master.wrap(secret, row(name)), now());
        return find(name).orElseThrow(() -> new IllegalStateException("The new %s is gone".formatted(row(name))));
    }

    /** Nothing if there never was one. */
    private Optional<byte[]> find(String name) {
        return jdbc.query(SELECT, new WrappedOrDestroyed(), name).stream()
                .findFirst()
                .map(wrapped ->
                        wrapped.orElseThrow(() -> new IllegalStateException("%s was destroyed".formatted(row(name)))))
                .map(wrapped -> master.unwrap(wrapped, row(name)));
    }

    /** A key of a transaction that rolls back was never there; nothing may be made under it afterwards. */
    private static void onceCommitted(Runnable step) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            step.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                step.run();
            }
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String row(String name) {
        return "named_key/" + name;
    }
}
