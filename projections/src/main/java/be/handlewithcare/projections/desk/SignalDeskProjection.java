package be.handlewithcare.projections.desk;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.lookup.LookupOutcome;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import be.handlewithcare.projections.rows.Row;
import be.handlewithcare.projections.rows.RowSink;
import be.handlewithcare.projections.rows.SqlArray;
import be.handlewithcare.projections.status.StatusChange;

/** Keeps the status of each signal on the desk of its zone. */
record SignalDeskProjection(RowSink sink) implements Projection {
    static final String TABLE = "desk.signal";

    private static final String INSERT = """
            insert into desk.signal
                (signal_id, intervention_id, zone, status, occurred_at, due_at, raised_at, candidates, sealed_child)
            values (?, ?, ?, 'AWAITING_SCHOOL', ?, ?, ?, '{}', ?)""";

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case SignalRaised raised -> sink.write(row(raised));
            case SignalEvent event -> change(event).in(TABLE, event.signal()).ifPresent(sink::write);
            default -> {
                // Not about a signal.
            }
        }
    }

    private static StatusChange change(SignalEvent event) {
        StatusChange change = StatusChange.of(event);
        return switch (event) {
            // The source is who answered.
            case SignalLookedUp lookedUp when lookedUp.outcome() == LookupOutcome.NOT_ASKED -> change;
            case SignalLookedUp lookedUp ->
                change.and("source = ?", lookedUp.source().name());
            case SignalPlaced placed ->
                change.and("candidates = '{}'")
                        .and("placed_schools = ?", SqlArray.texts(placed.schools()))
                        .and("placed_by = ?", placed.by().name());
            case SignalNeedsAttention needs -> change.and("candidates = ?", SqlArray.texts(needs.candidates()));
            case SignalReturned back ->
                change.and("escalated_to = null")
                        .and("candidates = ?", SqlArray.texts(back.candidates()))
                        .and(
                                "returned_by = array_append(returned_by, ?)",
                                back.school().value());
            case SignalEscalated escalated ->
                change.and("escalated_to = ?", escalated.to().name());
            case SignalRaised _,
                    SchoolTold _,
                    SignalNotified _,
                    SignalOverdue _,
                    SignalClosed _,
                    SignalWithdrawn _,
                    SignalErased _ -> change;
        };
    }

    private static Row row(SignalRaised raised) {
        return Row.of(
                INSERT,
                new Row.Key(TABLE, raised.signal().value()),
                raised.signal().value(),
                raised.intervention().value(),
                raised.zone().value(),
                raised.occurredAt(),
                raised.dueAt(),
                raised.raisedAt(),
                raised.child().ciphertext());
    }
}
