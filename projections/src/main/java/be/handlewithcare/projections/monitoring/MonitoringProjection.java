package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.projections.rows.Row;
import be.handlewithcare.projections.rows.RowSink;
import org.jspecify.annotations.Nullable;

/** Keeps what is counted of each signal. */
record MonitoringProjection(RowSink sink) implements Projection {
    static final String TABLE = "monitoring.signal";

    private static final String INSERT = """
            insert into monitoring.signal
                (signal_id, intervention_id, zone, post, occurred_at, due_at, reported_at, month, school_year,
                 child_token, status, notices_expected, notices_delivered)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'AWAITING_SCHOOL', 0, 0)""";
    private static final String PLACE = """
            update monitoring.signal
            set status = 'AWAITING_SCHOOL', reason = null, placed_at = ?, notices_expected = ?
            where signal_id = ?""";
    private static final String ASK_A_PERSON = """
            update monitoring.signal set status = 'NEEDS_ATTENTION', reason = ? where signal_id = ?""";
    private static final String CLOSE = """
            update monitoring.signal set status = 'CLOSED', reason = ? where signal_id = ?""";
    // The greatest, as two deliveries may commit in another order than they are stored in.
    private static final String COUNT_DELIVERY = """
            update monitoring.signal
            set notices_delivered = notices_delivered + 1,
                last_delivered_at = greatest(last_delivered_at, delivery.at),
                notified_at =
                    case when notices_delivered + 1 = notices_expected then greatest(last_delivered_at, delivery.at) end,
                status = case when notices_delivered + 1 = notices_expected then 'NOTIFIED' else status end
            from (select ?::timestamptz as at) delivery
            where signal_id = ?""";

    @Override
    public void on(Recorded recorded) {
        if (recorded.event() instanceof SignalEvent event) {
            switch (event) {
                case SignalRaised raised -> raise(raised);
                case SignalPlaced placed ->
                    write(
                            placed.signal(),
                            PLACE,
                            placed.placedAt(),
                            placed.schools().size(),
                            placed.signal().value());
                case SignalNeedsAttention(var signal, var reason, var _, var _) ->
                    write(signal, ASK_A_PERSON, reason.name(), signal.value());
                case SignalClosed(var signal, var reason, var _) -> write(signal, CLOSE, reason.name(), signal.value());
            }
        } else if (recorded.event() instanceof NoticeDelivered(var _, var signal, var deliveredAt)) {
            write(signal, COUNT_DELIVERY, deliveredAt, signal.value());
        }
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
