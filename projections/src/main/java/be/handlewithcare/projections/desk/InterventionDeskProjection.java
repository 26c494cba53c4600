package be.handlewithcare.projections.desk;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.projections.rows.Row;
import be.handlewithcare.projections.rows.RowSink;
import be.handlewithcare.projections.rows.SqlArray;

/** Puts each intervention on the desk of its zone. */
record InterventionDeskProjection(RowSink sink) implements Projection {
    static final String TABLE = "desk.intervention";

    private static final String INSERT = """
            insert into desk.intervention
                (intervention_id, zone, post, occurred_at, due_at, reported_at, signals)
            values (?, ?, ?, ?, ?, ?, ?)""";

    @Override
    public void on(Recorded recorded) {
        if (recorded.event() instanceof InterventionEvent event) {
            switch (event) {
                case InterventionReported reported -> sink.write(row(reported));
            }
        }
    }

    private static Row row(InterventionReported reported) {
        var post = reported.post();
        return Row.of(
                INSERT,
                new Row.Key(TABLE, reported.intervention().value()),
                reported.intervention().value(),
                reported.zone().value(),
                post == null ? null : post.value(),
                reported.occurredAt(),
                reported.dueAt(),
                reported.reportedAt(),
                new SqlArray(
                        "uuid", reported.signals().stream().map(SignalId::value).toList()));
    }
}
