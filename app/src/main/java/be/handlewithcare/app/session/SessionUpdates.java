package be.handlewithcare.app.session;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;

/**
 * Reads and changes sessions in the database at once. A request otherwise works on a copy from its start and writes its changes
 * at its end, so requests of one browser at the same time do not see each other's.
 */
public final class SessionUpdates {
    /** Longer than all calls to the issuer together; it ends the lease of a process that was killed. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final SessionTable table;
    private final JdbcClient jdbc;

    SessionUpdates(SessionTable table, JdbcClient jdbc) {
        this.table = table;
        this.jdbc = jdbc;
    }

    /**
     * Leases a session to the caller.
     *
     * @return the end of the lease; empty if another request, in any process, has leased the session or if it has ended
     */
    public Optional<OffsetDateTime> lease(String id) {
        return jdbc.sql("""
                        update session.web_session set leased_until = now() + ?::interval
                        where id_hash = ? and (leased_until is null or leased_until < now())
                        returning leased_until""")
                .params(LONGEST.toString(), table.hash(id))
                .query(OffsetDateTime.class)
                .optional();
    }

    /** Ends the caller's lease; does nothing if it ran out and another request has leased the session since. */
    public void release(String id, OffsetDateTime lease) {
        jdbc.sql("update session.web_session set leased_until = null where id_hash = ? and leased_until = ?")
                .params(table.hash(id), lease)
                .update();
    }

    /** Returns a session as it is now; empty if it has ended. */
    public Optional<Session> find(String id) {
        return Optional.ofNullable(table.findById(id));
    }

    /** Changes a session and stores the change at once; does nothing if the session has ended. */
    public void change(String id, Consumer<Session> change) {
        StoredSession session = table.findById(id);
        if (session != null) {
            change.accept(session);
            table.save(session);
        }
    }
}
