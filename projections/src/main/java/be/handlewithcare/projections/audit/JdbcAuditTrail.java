package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.projections.rows.RowWriter;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;

/** Writes an entry at once, not at the end of the transaction: what it allows is shown only if it could be written. */
final class JdbcAuditTrail implements AuditTrail {
    private final TransactionOperations transaction;
    private final RowWriter writer;
    private final EntryRow row;

    JdbcAuditTrail(TransactionOperations transaction, RowWriter writer, EntryRow row) {
        this.transaction = transaction;
        this.writer = writer;
        this.row = row;
    }

    @Override
    public void record(AuditEntry entry) {
        transaction.executeWithoutResult(_ -> writer.write(List.of(row.of(entry))));
    }
}
