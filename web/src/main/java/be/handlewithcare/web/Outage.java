package be.handlewithcare.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is away, busy or switching over from a bug: the same request may succeed later. */
public final class Outage {
    // A cause that loops is legal Java, if ill-mannered.
    private static final int DEEPEST_CAUSE = 20;

    /** Connection lost, read-only after a switch-over, given up to others, no room, shutting down or starting up. */
    private static final List<String> PASSING_SQL_STATES = List.of("08", "25006", "40", "53", "57");

    private Outage() {}

    /** Whether that is why this was thrown. */
    public static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable thrown) {
        return switch (thrown) {
            case TransientDataAccessException _,
                    RecoverableDataAccessException _,
                    NonTransientDataAccessResourceException _,
                    CannotCreateTransactionException _,
                    SQLTransientException _,
                    SQLRecoverableException _,
                    SQLNonTransientConnectionException _ -> true;
            case SQLException sql -> isPassing(sql);
            default -> false;
        };
    }

    private static boolean isPassing(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && PASSING_SQL_STATES.stream().anyMatch(state::startsWith);
    }
}
