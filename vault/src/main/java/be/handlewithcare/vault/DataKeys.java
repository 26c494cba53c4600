package be.handlewithcare.vault;

import be.handlewithcare.core.ids.SignalId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The data keys, one per signal, until they are destroyed. */
final class DataKeys {
    /** One statement rather than a batch: the driver quotes the values of a failed batch in its message. */
    private static final String INSERT = """
            insert into vault.data_key (signal_id, wrapped, created_at)
            select signal_id, wrapped, ? from unnest(?, ?) as fresh (signal_id, wrapped)
            where not exists (select from vault.erased_signal erased where erased.signal_id = fresh.signal_id)
            on conflict do nothing
            """;

    /** If a restored table brought a key back beside its tombstone, the tombstone counts. */
    private static final String SELECT = """
            select case when erased.signal_id is null then key.wrapped end as wrapped
            from (select wrapped, signal_id from vault.data_key where signal_id = ?) key
                full join (select signal_id from vault.erased_signal where signal_id = ?) erased using (signal_id)
            """;

    private static final String LIVING = "select signal_id from vault.data_key"
            + " where wrapped is not null and signal_id > ? order by signal_id limit ?";

    private static final String DESTROY = """
            insert into vault.data_key (signal_id, wrapped, created_at, destroyed_at)
            values (?, null, ?, ?)
            on conflict (signal_id) do update set wrapped = null, destroyed_at = excluded.destroyed_at, traces = true
            where data_key.wrapped is not null
            """;

    private final JdbcTemplate jdbc;
    private final KeyEncryptionKey master;
    private final Clock clock;

    DataKeys(JdbcTemplate jdbc, KeyEncryptionKey master, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.clock = clock;
    }

    /**
     * A key for each signal: a new one, in one round trip, or the one that a first attempt left behind.
     *
     * @throws IllegalStateException if a signal's key was destroyed
     */
    SequencedMap<SignalId, byte[]> keysOf(Set<SignalId> signals) {
        SequencedMap<SignalId, byte[]> keys = new LinkedHashMap<>();
        signals.forEach(signal -> keys.put(signal, Secrets.newKey()));
        int made = jdbc.update(INSERT, (PreparedStatement statement) -> bind(statement, keys));
        if (made < keys.size()) {
            keys.replaceAll((signal, _) -> find(signal)
                    .orElseThrow(() -> new IllegalStateException("Signal %s was erased".formatted(signal))));
        }
        return keys;
    }

    private void bind(PreparedStatement statement, Map<SignalId, byte[]> keys) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        List<byte[]> wrapped = new ArrayList<>();
        keys.forEach((signal, key) -> {
            ids.add(signal.value());
            wrapped.add(master.wrap(key, row(signal)));
        });
        statement.setObject(1, now());
        statement.setArray(2, statement.getConnection().createArrayOf("uuid", ids.toArray()));
        statement.setArray(3, statement.getConnection().createArrayOf("bytea", wrapped.toArray(byte[][]::new)));
    }

    /**
     * The key of a signal, or nothing if it was destroyed.
     *
     * @throws IllegalStateException if there never was one: that is not forgetting, that is loss
     */
    Optional<byte[]> find(SignalId signal) {
        return jdbc.query(SELECT, new WrappedOrDestroyed(), signal.value(), signal.value()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No data key of signal " + signal))
                .map(wrapped -> master.unwrap(wrapped, row(signal)));
    }

    /** Leaves a tombstone, also for a signal that never had a key. */
    void destroy(SignalId signal) {
        jdbc.update(DESTROY, signal.value(), now(), now());
    }

    List<SignalId> livingAfter(SignalId last, int most) {
        return jdbc.query(LIVING, (row, _) -> new SignalId(row.getObject("signal_id", UUID.class)), last.value(), most);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String row(SignalId signal) {
        return "data_key/" + signal;
    }
}
