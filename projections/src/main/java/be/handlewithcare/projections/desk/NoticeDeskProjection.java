package be.handlewithcare.projections.desk;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.projections.rows.Row;
import be.handlewithcare.projections.rows.RowSink;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts each notice into the inbox of its school and follows what the school does with it. */
record NoticeDeskProjection(RowSink sink) implements Projection {
    static final String TABLE = "desk.notice";

    private static final String INSERT = """
            insert into desk.notice (notice_id, signal_id, school, due_at, issued_at, sealed_child)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String DELIVER = "update desk.notice set delivered_at = ? where notice_id = ?";
    private static final String OPEN = "update desk.notice set opened_at = ? where notice_id = ?";
    private static final String ACKNOWLEDGE = "update desk.notice set acknowledged_at = ? where notice_id = ?";
    private static final String INFORM = "update desk.notice set teacher_informed_at = ? where notice_id = ?";

    @Override
    public void on(Recorded recorded) {
        if (recorded.event() instanceof NoticeEvent event) {
            switch (event) {
                case NoticeIssued issued -> issue(issued);
                case NoticeDelivered delivered -> note(delivered, DELIVER, delivered.deliveredAt());
                case NoticeOpened opened -> note(opened, OPEN, opened.openedAt());
                case NoticeAcknowledged acknowledged -> note(acknowledged, ACKNOWLEDGE, acknowledged.acknowledgedAt());
                case TeacherInformed informed -> note(informed, INFORM, informed.informedAt());
            }
        }
    }

    private void issue(NoticeIssued issued) {
        write(
                issued,
                INSERT,
                issued.notice().value(),
                issued.signal().value(),
                issued.school().value(),
                issued.dueAt(),
                issued.issuedAt(),
                issued.child().ciphertext());
    }

    private void note(NoticeEvent event, String sql, Instant at) {
        write(event, sql, at, event.notice().value());
    }

    private void write(NoticeEvent event, String sql, @Nullable Object... parameters) {
        sink.write(Row.of(sql, new Row.Key(TABLE, event.notice().value()), parameters));
    }
}
