package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.task.Pause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many lookups may be made at once, over all nodes. It shuts when lookups fail one after another, whoever made them:
 * then a single one is tried after each pause, and the first that succeeds opens it for all. To be asked inside a
 * transaction; it holds the gate's row, so that nodes go through one after another.
 */
final class LookupGate {
    /** So many failures in a row, without a single answer between them, are no chance any more. */
    private static final int ALL_FAIL = 5;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final int atOnce;

    LookupGate(JdbcClient jdbc, int atOnce) {
        this.jdbc = jdbc;
        this.atOnce = atOnce;
    }

    /** How it stands. */
    record State(int failuresInRow, boolean shut, Instant reopenedAt) {
        boolean isTrying() {
            return failuresInRow >= ALL_FAIL;
        }
    }

    /** Holds it until the transaction ends. */
    State hold(Instant now) {
        return jdbc.sql("""
                        select failures_in_row, shut_until > :now as shut, reopened_at
                        from tasks.lookup_gate for update""").param("now", at(now)).query(LookupGate::state).single();
    }

    /** How many may be in hand together while it stands like this. */
    int places(State state) {
        if (state.shut()) {
            return 0;
        }
        return state.isTrying() ? 1 : atOnce;
    }

    /** Somebody answered. Returns whether that opened it. */
    boolean answered(Instant now) {
        State before = hold(now);
        if (before.failuresInRow() > 0) {
            jdbc.sql("""
                            update tasks.lookup_gate set failures_in_row = 0, shut_until = 'epoch',
                                reopened_at = case when :opens then :now else reopened_at end""")
                    .param("opens", before.isTrying())
                    .param("now", at(now))
                    .update();
        }
        return before.isTrying();
    }

    /** Nobody answered. A signal that failed before tells nothing new, unless it is the one by which all others are tried. */
    void failed(Taken taken, Instant now) {
        State before = hold(now);
        if (taken.failures() > 0 && !before.isTrying()) {
            return;
        }
        int failures = before.failuresInRow() + 1;
        Duration pause = failures < ALL_FAIL ? Duration.ZERO : Pause.after(failures - ALL_FAIL + 1, LONGEST_PAUSE);
        jdbc.sql("update tasks.lookup_gate set failures_in_row = :failures, shut_until = :until")
                .param("failures", failures)
                .param("until", at(now.plus(pause)))
                .update();
    }

    private static State state(ResultSet row, int number) throws SQLException {
        return new State(
                row.getInt("failures_in_row"),
                row.getBoolean("shut"),
                row.getObject("reopened_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
