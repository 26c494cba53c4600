package be.handlewithcare.axon.commit;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Never takes a rollback for a commit. After a failed statement PostgreSQL answers COMMIT with a rollback, and its driver
 * says nothing: whoever swallowed the error would tell a police zone that a lost report was kept. The driver knows the
 * state of the transaction, so asking costs no round trip.
 */
public final class NoSilentRollback extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    public NoSilentRollback(DataSource dataSource) {
        super(dataSource);
        setRollbackOnCommitFailure(true);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        if (hasFailed()) {
            throw new TransactionSystemException("a statement failed and its error was swallowed: nothing is kept");
        }
        super.doCommit(status);
    }

    private boolean hasFailed() {
        if (!(TransactionSynchronizationManager.getResource(obtainDataSource()) instanceof ConnectionHolder holder)) {
            throw new TransactionSystemException("a commit without a connection");
        }
        try {
            return holder.getConnection().unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED;
        } catch (SQLException closed) {
            throw new TransactionSystemException("the connection was lost before the commit", closed);
        }
    }
}
