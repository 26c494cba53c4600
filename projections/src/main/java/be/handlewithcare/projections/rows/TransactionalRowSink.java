package be.handlewithcare.projections.rows;

import static org.springframework.transaction.support.TransactionSynchronizationManager.bindResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.getResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isSynchronizationActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;

/** Keeps the rows of each running transaction together and writes them as it commits. */
final class TransactionalRowSink implements RowSink {
    private final RowWriter writer;

    TransactionalRowSink(RowWriter writer) {
        this.writer = writer;
    }

    @Override
    public void write(Row row) {
        if (!isActualTransactionActive() || !isSynchronizationActive()) {
            throw new IllegalStateException("a row outside a transaction: " + row.key());
        }
        rowsOfTransaction().add(row);
    }

    private RowsOfTransaction rowsOfTransaction() {
        if (getResource(this) instanceof RowsOfTransaction rows) {
            return rows;
        }
        RowsOfTransaction rows = new RowsOfTransaction(this, writer);
        bindResource(this, rows);
        registerSynchronization(rows);
        return rows;
    }
}
