package be.handlewithcare.projections.rebuild;

import be.handlewithcare.core.decision.History;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.projections.rebuild.ReadModel.Table;
import be.handlewithcare.projections.rows.RowWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the read models again from the events. The audit log is a record of its own and stays as it is. */
public final class RebuildReadModels {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildReadModels.class);

    /** Of PostgreSQL's advisory locks the one that a rebuild holds until it commits. */
    private static final long LOCK = 0x4857_4352L;

    private final TransactionOperations transaction;
    private final JdbcOperations jdbc;
    private final RowWriter writer;
    private final History history;
    private final List<ReadModel> models;
    private final StoredVersions versions;

    RebuildReadModels(
            TransactionOperations transaction,
            JdbcOperations jdbc,
            RowWriter writer,
            History history,
            List<ReadModel> models) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.writer = writer;
        this.history = history;
        this.models = List.copyOf(models);
        this.versions = new StoredVersions(jdbc);
    }

    /** Rebuilds, with its progress in the log. */
    public void rebuild() {
        rebuild(LOG::info);
    }

    /**
     * Replaces all rows of the read models in one transaction. A reader sees the old rows until the end; a commit of events
     * waits, so no event is missed and none is counted twice. May be repeated; a failure leaves everything as it was.
     *
     * @param progress gets a line every few seconds, and one at the end
     * @throws RebuildIsRunning if another process rebuilds at this moment; nothing was changed
     */
    public void rebuild(Consumer<String> progress) {
        transaction.executeWithoutResult(_ -> {
            takeAsLongAsItTakes();
            shutOutOtherRebuilds();
            shutOutWriters();
            tables().forEach(table -> jdbc.update("delete from " + table.name()));
            replay(new RebuildProgress(history.count(), progress));
            versions.write(models);
        });
    }

    /** Whether the rows were made by the versions of the read models that this program has. */
    boolean isCurrent() {
        return versions.areThoseOf(models);
    }

    /** The limits of a request would end it half-way, every time. The pool gives the connection its own limits back. */
    private void takeAsLongAsItTakes() {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            connection.setNetworkTimeout(Runnable::run, 0);
            return true;
        });
        jdbc.execute("set local statement_timeout = 0");
        jdbc.execute("set local lock_timeout = 0");
        jdbc.execute("set local idle_in_transaction_session_timeout = 0");
    }

    private void shutOutOtherRebuilds() {
        Boolean locked = jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK);
        if (!Boolean.TRUE.equals(locked)) {
            throw new RebuildIsRunning();
        }
    }

    /** In the order in which commits write the tables, so that neither waits for the other in a circle. */
    private void shutOutWriters() {
        String names = tables().stream().map(Table::name).collect(Collectors.joining(", "));
        jdbc.execute("lock table " + names + " in exclusive mode");
    }

    /** A form in bulk would replace this method alone: another way to read all events, and another sink for the rows. */
    private void replay(RebuildProgress progress) {
        BatchingRowSink sink = new BatchingRowSink(writer);
        List<Projection> projections =
                models.stream().map(model -> model.into(sink)).toList();
        history.replay(recorded -> {
            projections.forEach(projection -> projection.on(recorded));
            progress.oneMore();
        });
        sink.flush();
        progress.end();
    }

    private List<Table> tables() {
        return models.stream().flatMap(model -> model.tables().stream()).toList();
    }
}
