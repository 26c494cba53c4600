package be.handlewithcare.core.outage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes an outage of the database (away, busy, full or switching over) from our own errors: after an outage the same work
 * may succeed later. The API, the pages, the tasks and the lookups all decide it here. A commit with an unknown outcome is an
 * outage too: the request may be repeated, since the ids that it makes are derived from it.
 *
 * <p>The codes are those of PostgreSQL's manual, appendix "Error Codes".
 */
public final class Outage {
    /** The SQL state of a commit with an unknown outcome. */
    public static final String OUTCOME_UNKNOWN = "40003";

    /** The SQL state of a lost connection. */
    public static final String CONNECTION_GONE = "08003";

    /** The SQL state of a refused write: the server is a standby, or read-only. */
    public static final String READ_ONLY = "25006";

    /** The prefixes of the states of passing faults. */
    private static final List<String> PASSING_SQL_STATES = List.of(
            "08", // the connection is lost, or was never made
            READ_ONLY, "25P03", // the server ended a transaction that was idle for too long
            "25P04", // the server ended a transaction that took too long
            "40", // rolled back in favour of another transaction; outcome unknown
            "53", // no disk, no memory, no connection left
            "55P03", // the lock was not free in time
            "57", // cancelled after its time; shutting down, starting up
            "58"); // the server's operating system failed

    private Outage() {}

    /** Returns whether an outage is the cause of an exception. */
    public static boolean isBehind(Throwable thrown) {
        return Causes.of(thrown).anyMatch(Outage::isPassing);
    }

    /** Returns the first SQL state among an exception and its causes. It names the fault and quotes no data. */
    public static Optional<String> sqlState(Throwable thrown) {
        return Causes.of(thrown)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static boolean isPassing(Throwable thrown) {
        return switch (thrown) {
            // A pool and a driver throw these when there is no connection, or none in time.
            case SQLTransientException _, SQLRecoverableException _, SQLNonTransientConnectionException _ -> true;
            case SQLException sql -> isPassing(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null && PASSING_SQL_STATES.stream().anyMatch(state::startsWith);
    }
}
