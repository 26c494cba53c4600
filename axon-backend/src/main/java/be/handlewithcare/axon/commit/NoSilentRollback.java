package be.handlewithcare.axon.commit;

import be.handlewithcare.core.outage.Outage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Recognises commits that did not succeed, and reports their cause.
 *
 * <ul>
 *   <li>After a failed statement PostgreSQL answers COMMIT with a rollback, and its driver reports no error: code that swallowed
 *       the statement's error would tell a police zone that a lost report was kept. The driver knows the state of the
 *       transaction, so asking costs no round trip.
 *   <li>A COMMIT that gave up waiting for the synchronous standby returns with no more than a warning. The committed data may be
 *       lost with the machine: the outcome is unknown.
 *   <li>A rollback that also fails, on a lost connection, would be thrown in place of the cause. The server itself rolls back
 *       after a lost connection; the connection is closed, so that it is not used again.
 * </ul>
 */
public final class NoSilentRollback extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(NoSilentRollback.class);
    private static final String MERE_NOTICE = "00";

    public NoSilentRollback(DataSource dataSource) {
        super(dataSource);
        setRollbackOnCommitFailure(true);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        Connection connection = connection();
        try {
            if (connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
                throw new TransactionSystemException("a statement failed and its error was swallowed: nothing is kept");
            }
            connection.clearWarnings();
        } catch (SQLException closed) {
            throw new TransactionSystemException("the connection was lost before the commit", gone(closed));
        }
        super.doCommit(status);
        refuseHalfACommit(connection);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (DataAccessException | TransactionException failed) {
            LOG.warn(
                    "a rollback failed, SQL state {}: its connection is given up and the server undoes it",
                    Outage.sqlState(failed).orElse("none"));
            giveUp(connection());
        }
    }

    /**
     * The server's only warning at a commit is that of an aborted wait for replication; its text depends on the server's
     * language.
     */
    private static void refuseHalfACommit(Connection connection) {
        try {
            boolean warned = Stream.iterate(
                            connection.getWarnings(), warning -> warning != null, SQLWarning::getNextWarning)
                    .map(SQLWarning::getSQLState)
                    .anyMatch(state -> state != null && !state.startsWith(MERE_NOTICE));
            if (warned) {
                throw new TransactionSystemException(
                        "nobody knows whether the commit lasts",
                        new SQLException("the wait for replication was ended", Outage.OUTCOME_UNKNOWN));
            }
        } catch (SQLException closed) {
            throw new TransactionSystemException("the connection was lost at the commit", gone(closed));
        }
    }

    /** Adds a SQL state to a pool's exception for a connection that it has closed already, which has none. */
    private static SQLException gone(SQLException closed) {
        return closed.getSQLState() == null
                ? new SQLException("the connection is gone", Outage.CONNECTION_GONE, closed)
                : closed;
    }

    /** Closes the connection; otherwise the return to auto-commit, which follows, would commit what is still open. */
    private static void giveUp(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException _) {
            LOG.debug("the connection was closed already");
        }
    }

    private Connection connection() {
        if (TransactionSynchronizationManager.getResource(obtainDataSource()) instanceof ConnectionHolder holder) {
            return holder.getConnection();
        }
        throw new TransactionSystemException("a commit without a connection");
    }
}
