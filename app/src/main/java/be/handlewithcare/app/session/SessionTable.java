package be.handlewithcare.app.session;

import be.handlewithcare.vault.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stores sessions in the tables of V083, by the database's clock. Each value is a row of its own, so two requests of one browser
 * at the same time do not overwrite each other's values.
 */
final class SessionTable implements SessionRepository<StoredSession> {
    private static final Duration UNUSED = Duration.ofMinutes(30);
    /** Sessions per account; a further sign-in ends the session that was unused longest. */
    private static final int PER_ACCOUNT = 10;

    private static final String SIGN_IN = "SPRING_SECURITY_CONTEXT";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Seal seal;
    private final Supplier<String> ids;

    SessionTable(JdbcClient jdbc, TransactionOperations transaction, Seal seal) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.seal = seal;
        this.ids = () -> SessionId.fresh(seal);
    }

    @Override
    public StoredSession createSession() {
        StoredSession session = StoredSession.fresh(ids);
        session.setMaxInactiveInterval(UNUSED);
        return session;
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        if (!SessionId.isOurs(id, seal)) {
            return null;
        }
        List<Row> rows =
                jdbc.sql("""
                        select created_at, last_used_at, last_used_at > now() - interval '1 minute' as lately, name, sealed
                        from session.web_session left join session.web_session_value using (id_hash)
                        where id_hash = ? and expires_at > now()""").param(hash(id)).query((row, _) -> new Row(row)).list();
        return rows.isEmpty() ? null : session(id, rows);
    }

    @Override
    public void save(StoredSession session) {
        if (session.getId().equals(session.storedAs())) {
            if (!session.isUsedLately() || !session.changed().isEmpty()) {
                transaction.executeWithoutResult(_ -> update(session));
            }
        } else {
            transaction.executeWithoutResult(_ -> insert(session));
        }
        session.saved();
    }

    @Override
    public void deleteById(String id) {
        if (SessionId.isOurs(id, seal)) {
            delete(id);
        }
    }

    private StoredSession session(String id, List<Row> rows) {
        MapSession values = new MapSession(id);
        values.setCreationTime(rows.getFirst().createdAt.toInstant());
        values.setLastAccessedTime(rows.getFirst().lastUsedAt.toInstant());
        values.setMaxInactiveInterval(UNUSED);
        Seal own = seal.with(id);
        for (Row row : rows) {
            String name = row.name;
            if (name != null) {
                own.open(row.sealed, name)
                        .flatMap(SessionValues::read)
                        .ifPresent(value -> values.setAttribute(name, value));
            }
        }
        return StoredSession.found(values, ids, rows.getFirst().lately);
    }

    /** Stores a new session, or one under its new id; a session that another request has ended stays ended. */
    private void insert(StoredSession session) {
        String before = session.storedAs();
        if (before != null && !isTakenFrom(before, session)) {
            return;
        }
        byte[] account = account(session);
        jdbc.sql("""
                        insert into session.web_session (id_hash, account_hash, created_at, expires_at)
                        values (?, ?, coalesce(?::timestamptz, now()), now() + ?::interval)""")
                .param(hash(session.getId()))
                .param(account)
                .param(createdAt(session))
                .param(UNUSED.toString())
                .update();
        write(session, session.getAttributeNames());
        if (account != null) {
            endOldest(account);
        }
    }

    /** Removes a session's row under its old id, and takes over what other requests have stored there since. */
    private boolean isTakenFrom(String before, StoredSession session) {
        jdbc.sql("select 1 from session.web_session where id_hash = ? for update")
                .param(hash(before))
                .query((_, _) -> before)
                .optional();
        StoredSession stored = findById(before);
        if (stored != null) {
            session.takeOver(stored);
        }
        return stored != null && delete(before);
    }

    private boolean delete(String id) {
        return jdbc.sql("delete from session.web_session where id_hash = ?")
                        .param(hash(id))
                        .update()
                == 1;
    }

    /** Updates a session; a session that another request has ended stays ended. */
    private void update(StoredSession session) {
        int found = jdbc.sql("""
                        update session.web_session set last_used_at = now(), expires_at = now() + ?::interval,
                            account_hash = coalesce(?, account_hash)
                        where id_hash = ?""")
                .param(UNUSED.toString())
                .param(account(session))
                .param(hash(session.getId()))
                .update();
        if (found == 1) {
            write(session, session.changed());
        }
    }

    private void write(StoredSession session, Set<String> names) {
        Seal own = seal.with(session.getId());
        for (String name : names) {
            Object value = session.getAttribute(name);
            if (value == null) {
                jdbc.sql("delete from session.web_session_value where id_hash = ? and name = ?")
                        .params(hash(session.getId()), name)
                        .update();
            } else {
                jdbc.sql("""
                                insert into session.web_session_value (id_hash, name, sealed) values (?, ?, ?)
                                on conflict (id_hash, name) do update set sealed = excluded.sealed""")
                        .params(hash(session.getId()), name, own.close(SessionValues.written(value), name))
                        .update();
            }
        }
    }

    private void endOldest(byte[] account) {
        jdbc.sql("""
                        delete from session.web_session where id_hash in (
                            select id_hash from session.web_session where account_hash = ?
                            order by last_used_at desc, id_hash offset ?)""").params(account, PER_ACCOUNT).update();
    }

    private byte @Nullable [] account(StoredSession session) {
        return session.getAttribute(SIGN_IN) instanceof SecurityContext context && context.getAuthentication() != null
                ? seal.hash("account " + context.getAuthentication().getName())
                : null;
    }

    private static @Nullable Object createdAt(StoredSession session) {
        return session.storedAs() == null ? null : session.getCreationTime().toString();
    }

    /** Returns the key of a session's row. */
    byte[] hash(String id) {
        return seal.hash("session " + id);
    }

    /** A session with one of its values; the name is null if it has none. */
    private static final class Row {
        private final OffsetDateTime createdAt;
        private final OffsetDateTime lastUsedAt;
        private final boolean lately;
        private final @Nullable String name;
        private final byte[] sealed;

        private Row(ResultSet row) throws SQLException {
            createdAt = row.getObject("created_at", OffsetDateTime.class);
            lastUsedAt = row.getObject("last_used_at", OffsetDateTime.class);
            lately = row.getBoolean("lately");
            name = row.getString("name");
            sealed = name == null ? new byte[0] : row.getBytes("sealed");
        }
    }
}
