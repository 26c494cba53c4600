package be.handlewithcare.projections.desk;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.projections.rows.Row;
import be.handlewithcare.projections.rows.RowSink;
import java.util.Arrays;

/** Puts each notice into the inbox of its school and follows what becomes of it. */
record NoticeDeskProjection(RowSink sink) implements Projection {
    static final String TABLE = "desk.notice";

    private static final String INSERT = """
            insert into desk.notice (signal_id, school, due_at, issued_at, sealed_child, notice_id)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String DELIVER = "update desk.notice set delivered_at = ? where notice_id = ?";
    private static final String REMIND = "update desk.notice set reminded_at = ?, reminders = ? where notice_id = ?";
    private static final String OPEN = "update desk.notice set opened_at = ? where notice_id = ?";
    private static final String ACKNOWLEDGE = "update desk.notice set acknowledged_at = ? where notice_id = ?";
    private static final String INFORM = "update desk.notice set teacher_informed_at = ? where notice_id = ?";
    private static final String RETURN = "update desk.notice set returned_at = ? where notice_id = ?";
    private static final String WITHDRAW =
            "update desk.notice set withdrawn_at = ?, was_opened = ? where notice_id = ?";
    private static final String ERASE = "update desk.notice set erased_at = ? where notice_id = ?";

    @Override
    public void on(Recorded recorded) {
        if (recorded.event() instanceof NoticeEvent event) {
            sink.write(row(event));
        }
    }

    private static Row row(NoticeEvent event) {
        return switch (event) {
            case NoticeIssued issued -> issue(issued);
            case NoticeDelivered delivered -> row(event, DELIVER, delivered.deliveredAt());
            case SchoolReminded reminded -> row(event, REMIND, reminded.remindedAt(), reminded.number());
            case NoticeOpened opened -> row(event, OPEN, opened.openedAt());
            case NoticeAcknowledged acknowledged -> row(event, ACKNOWLEDGE, acknowledged.acknowledgedAt());
            case TeacherInformed informed -> row(event, INFORM, informed.informedAt());
            case NoticeReturned back -> row(event, RETURN, back.returnedAt());
            case NoticeWithdrawn withdrawn -> row(event, WITHDRAW, withdrawn.withdrawnAt(), withdrawn.wasOpened());
            case NoticeErased erased -> row(event, ERASE, erased.erasedAt());
        };
    }

    private static Row issue(NoticeIssued issued) {
        return row(
                issued,
                INSERT,
                issued.signal().value(),
                issued.school().value(),
                issued.dueAt(),
                issued.issuedAt(),
                issued.child().ciphertext());
    }

    /** The id is the last parameter of each statement. */
    private static Row row(NoticeEvent event, String sql, Object... values) {
        Object[] parameters = Arrays.copyOf(values, values.length + 1);
        parameters[values.length] = event.notice().value();
        return Row.of(sql, new Row.Key(TABLE, event.notice().value()), parameters);
    }
}
