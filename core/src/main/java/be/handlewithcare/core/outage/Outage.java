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
 * Tells a database that is away, busy, full or switching over from an error of ours: the same work may succeed later. The one
 * place that decides it, for the API, the pages, the tasks and the lookups. A commit whose outcome is not known is an outage
 * too: whatever was asked may be asked again, since the ids of what it makes are derived from it.
 *
 * <p>The codes are those of PostgreSQL's manual, appendix "Error Codes".
 */
public final class Outage {
    /** The SQL state of a commit of which nobody knows whether it is kept. */
    public static final String OUTCOME_UNKNOWN = "40003";

    /** The SQL state of a connection that is gone. */
    public static final String CONNECTION_GONE = "08003";

    /** The SQL state of a write where nothing may be written: a standby, or a server that is read-only. */
    public static final String READ_ONLY = "25006";

    // A cause that loops is legal Java, if ill-mannered.
    private static final int DEEPEST_CAUSE = 20;

    /** What the states of a passing fault start with. */
    private static final List<String> PASSING_SQL_STATES = List.of(
            "08", // the connection is lost, or was never made
            READ_ONLY, "25P03", // the server ended a transaction in which nothing happened for too long
            "25P04", // the server ended a transaction that took too long
            "40", // given up to another transaction; outcome unknown
            "53", // no disk, no memory, no connection left
            "55P03", // the lock was not to be had in time
            "57", // cancelled after its time; shutting down, starting up
            "58"); // the operating system failed the server

    private Outage() {}

    /** Whether that is why this was thrown. */
    public static boolean isBehind(Throwable thrown) {
        return causes(thrown).anyMatch(Outage::isPassing);
    }

    /** The first SQL state among an exception and its causes. It says what is wrong and quotes no data. */
    public static Optional<String> sqlState(Throwable thrown) {
        return causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE);
    }

    private static boolean isPassing(Throwable thrown) {
        return switch (thrown) {
            // What a pool and a driver throw when there is no connection, or none in time.
            case SQLTransientException _, SQLRecoverableException _, SQLNonTransientConnectionException _ -> true;
            case SQLException sql -> isPassing(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null && PASSING_SQL_STATES.stream().anyMatch(state::startsWith);
    }
}
