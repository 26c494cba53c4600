package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.projections.rows.Row;
import be.handlewithcare.projections.rows.RowSink;
import be.handlewithcare.projections.rows.SqlArray;
import be.handlewithcare.projections.status.StatusChange;
import org.jspecify.annotations.Nullable;

/** Keeps what is counted of each signal. */
record MonitoringProjection(RowSink sink) implements Projection {
    static final String TABLE = "monitoring.signal";

    private static final String INSERT = """
            insert into monitoring.signal
                (signal_id, intervention_id, zone, post, occurred_at, due_at, reported_at, month, school_year,
                 child_token, status)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'AWAITING_SCHOOL')""";
    // The least, as the looks of two schools may commit in another order than they are stored in.
    private static final String OPEN = """
            update monitoring.signal set opened_at = least(opened_at, ?) where signal_id = ?""";
    private static final String ACKNOWLEDGE = """
            update monitoring.signal set acknowledged_at = least(acknowledged_at, ?) where signal_id = ?""";

    private static final String PLACE = """
            placed_schools = array(select unnest(placed_schools) union select unnest(?::text[]) order by 1)""";

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case SignalRaised raised -> raise(raised);
            case SignalEvent event -> change(event).in(TABLE, event.signal()).ifPresent(sink::write);
            case NoticeOpened(var _, var signal, var openedAt) -> write(signal, OPEN, openedAt, signal.value());
            case NoticeAcknowledged(var _, var signal, var acknowledgedAt) ->
                write(signal, ACKNOWLEDGE, acknowledgedAt, signal.value());
            default -> {
                // Nothing that is counted.
            }
        }
    }

    private static StatusChange change(SignalEvent event) {
        StatusChange change = StatusChange.of(event);
        return switch (event) {
            case SignalOverdue overdue -> change.and("reported_late = ?", overdue.reportedLate());
            // The wrong school's looks say nothing of the right one's.
            case SignalReturned _ -> change.and("opened_at = null, acknowledged_at = null");
            case SignalLookedUp lookedUp
            when !lookedUp.schools().isEmpty() -> change.and("named_schools = ?", SqlArray.texts(lookedUp.schools()));
            case SignalPlaced placed -> change.and(PLACE, SqlArray.texts(placed.schools()));
            default -> change;
        };
    }

    private void raise(SignalRaised raised) {
        var post = raised.post();
        write(
                raised.signal(),
                INSERT,
                raised.signal().value(),
                raised.intervention().value(),
                raised.zone().value(),
                post == null ? null : post.value(),
                raised.occurredAt(),
                raised.dueAt(),
                raised.raisedAt(),
                Brussels.monthOf(raised.occurredAt()).atDay(1),
                SchoolYear.of(raised.occurredAt()).startsIn(),
                raised.token().value());
    }

    private void write(SignalId signal, String sql, @Nullable Object... parameters) {
        sink.write(Row.of(sql, new Row.Key(TABLE, signal.value()), parameters));
    }
}
