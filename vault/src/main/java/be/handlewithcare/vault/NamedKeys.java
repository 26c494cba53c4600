package be.handlewithcare.vault;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.dao.support.DataAccessUtils;
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
    private static final String INSERT =
            "insert into vault.named_key (name, wrapped, created_at) values (?, ?, ?) on conflict (name) do nothing";

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

    private byte[] create(String name, byte[] secret) {
        jdbc.update(
                INSERT,
                name,
                master.wrap(secret, row(name)),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return find(name).orElseThrow(() -> new IllegalStateException("The new %s is gone".formatted(row(name))));
    }

    private Optional<byte[]> find(String name) {
        byte[] wrapped = DataAccessUtils.singleResult(jdbc.queryForList(SELECT, byte[].class, name));
        return Optional.ofNullable(wrapped).map(bytes -> master.unwrap(bytes, row(name)));
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

    private static String row(String name) {
        return "named_key/" + name;
    }
}
