package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.projections.rows.RowSink;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts what changed onto the trail, in the name of who made it happen. */
record AuditProjection(RowSink sink, EntryRow row) implements Projection {

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case InterventionEvent event -> intervention(recorded, event);
            case SignalEvent event -> signal(recorded, event);
            case NoticeEvent event -> notice(recorded, event);
            case SchoolEvent event -> school(recorded, event);
            default -> throw new IllegalStateException("an event of no known family: " + recorded.id());
        }
    }

    private void intervention(Recorded recorded, InterventionEvent event) {
        switch (event) {
            case InterventionReported reported ->
                write(recorded, AuditAction.REPORTED, reported.intervention(), null, AuditEntry.DONE);
        }
    }

    private void signal(Recorded recorded, SignalEvent event) {
        switch (event) {
            case SignalRaised _ -> write(recorded, AuditAction.REPORTED, event, AuditEntry.DONE);
            case SignalPlaced _ -> {
                write(recorded, AuditAction.LOOKED_UP, event, "found");
                write(recorded, AuditAction.PLACED, event, AuditEntry.DONE);
            }
            case SignalNeedsAttention needy -> {
                write(recorded, AuditAction.LOOKED_UP, event, code(needy.reason()));
                write(recorded, AuditAction.NEEDS_ATTENTION, event, code(needy.reason()));
            }
            case SignalClosed closed -> {
                write(recorded, AuditAction.LOOKED_UP, event, code(closed.reason()));
                write(recorded, AuditAction.CLOSED, event, code(closed.reason()));
            }
        }
    }

    private void notice(Recorded recorded, NoticeEvent event) {
        switch (event) {
            case NoticeIssued _ -> write(recorded, AuditAction.ISSUED, event);
            case NoticeDelivered _ -> write(recorded, AuditAction.NOTIFIED, event);
            case NoticeOpened _ -> {
                // Each look is on the trail already, from before it was allowed.
            }
            case NoticeAcknowledged _ -> write(recorded, AuditAction.ACKNOWLEDGED, event);
            case TeacherInformed _ -> write(recorded, AuditAction.TEACHER_INFORMED, event);
        }
    }

    private void school(Recorded recorded, SchoolEvent event) {
        AuditAction action = switch (event) {
            case SchoolJoined _ -> AuditAction.SCHOOL_JOINED;
            case SchoolDetailsChanged _ -> AuditAction.SCHOOL_CHANGED;
            case SchoolLeft _ -> AuditAction.SCHOOL_LEFT;
        };
        write(recorded, action, event.school(), null, AuditEntry.DONE);
    }

    private void write(Recorded recorded, AuditAction action, SignalEvent event, String outcome) {
        write(recorded, action, event.signal(), event.signal(), outcome);
    }

    private void write(Recorded recorded, AuditAction action, NoticeEvent event) {
        write(recorded, action, event.notice(), event.signal(), AuditEntry.DONE);
    }

    private void write(
            Recorded recorded, AuditAction action, Object object, @Nullable SignalId signal, String outcome) {
        sink.write(row.of(new AuditEntry(recorded.at(), recorded.by(), action, object.toString(), signal, outcome)));
    }

    private static String code(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
