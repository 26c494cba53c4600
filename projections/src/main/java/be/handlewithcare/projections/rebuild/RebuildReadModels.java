package be.handlewithcare.projections.rebuild;

import be.handlewithcare.core.decision.History;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.projections.rebuild.ReadModel.Table;
import be.handlewithcare.projections.rows.RowWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the read models again from the events. The audit trail is a record of its own and stays as it is. */
public final class RebuildReadModels {
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final RowWriter writer;
    private final History history;
    private final List<ReadModel> models;

    RebuildReadModels(
            TransactionOperations transaction,
            JdbcClient jdbc,
            RowWriter writer,
            History history,
            List<ReadModel> models) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.writer = writer;
        this.history = history;
        this.models = List.copyOf(models);
    }

    /**
     * Replaces all their rows in one transaction. Who reads meanwhile sees the old rows until the end; who commits events
     * waits, so none is missed and none counted twice. May be repeated; a failure leaves everything as it was.
     */
    public void rebuild() {
        transaction.executeWithoutResult(_ -> {
            takeAsLongAsItTakes();
            shutOutWriters();
            tables().forEach(table -> jdbc.sql("delete from " + table.name()).update());
            replay();
        });
    }

    /** The limits of a request would end it half-way, every time. */
    private void takeAsLongAsItTakes() {
        jdbc.sql("set local statement_timeout = 0").update();
        jdbc.sql("set local lock_timeout = 0").update();
        jdbc.sql("set local idle_in_transaction_session_timeout = 0").update();
    }

    /** In the order in which commits write the tables, so that neither waits for the other in a circle. */
    private void shutOutWriters() {
        String names = tables().stream().map(Table::name).collect(Collectors.joining(", "));
        jdbc.sql("lock table " + names + " in exclusive mode").update();
    }

    private void replay() {
        BatchingRowSink sink = new BatchingRowSink(writer);
        List<Projection> projections =
                models.stream().map(model -> model.into(sink)).toList();
        history.replay(recorded -> projections.forEach(projection -> projection.on(recorded)));
        sink.flush();
    }

    private List<Table> tables() {
        return models.stream().flatMap(model -> model.tables().stream()).toList();
    }
}
