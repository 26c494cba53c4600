package be.handlewithcare.projections.rows;

import static org.springframework.transaction.support.TransactionSynchronizationManager.bindResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.unbindResource;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The rows of one transaction. They are written before its commit, where a failure still undoes all of it; a transaction
 * that rolls back forgets them. A rollback to a savepoint would not: nested transactions are not used here.
 */
final class RowsOfTransaction implements TransactionSynchronization {
    private final Object boundTo;
    private final RowWriter writer;
    private final List<Row> rows = new ArrayList<>();
    private boolean committing;

    RowsOfTransaction(Object boundTo, RowWriter writer) {
        this.boundTo = boundTo;
        this.writer = writer;
    }

    void add(Row row) {
        if (committing) {
            throw new IllegalStateException("a row after the rows were written: " + row.key());
        }
        rows.add(row);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        writer.write(rows);
    }

    // Not before completion: until then a late row must still meet the refusal above.
    @Override
    public void afterCompletion(int status) {
        unbindResource(boundTo);
    }

    @Override
    public void suspend() {
        unbindResource(boundTo);
    }

    @Override
    public void resume() {
        bindResource(boundTo, this);
    }
}
