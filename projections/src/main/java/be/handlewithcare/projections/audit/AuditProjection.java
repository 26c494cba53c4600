package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDaysOffChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.projections.rows.RowSink;
import org.jspecify.annotations.Nullable;

/** Puts what changed onto the trail, in the name of who made it happen. */
record AuditProjection(RowSink sink, EntryRow row) implements Projection {

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case InterventionEvent event -> write(recorded, Step.done(actionOf(event)), event.intervention(), null);
            case SignalEvent event ->
                SignalSteps.of(event).forEach(step -> write(recorded, step, event.signal(), event.signal()));
            case NoticeEvent event ->
                NoticeSteps.of(event).forEach(step -> write(recorded, step, event.notice(), event.signal()));
            case SchoolEvent event -> write(recorded, Step.done(actionOf(event)), event.school(), null);
            default -> throw new IllegalStateException("an event of no known family: " + recorded.id());
        }
    }

    private static AuditAction actionOf(InterventionEvent event) {
        return switch (event) {
            case InterventionReported _ -> AuditAction.REPORTED;
        };
    }

    private static AuditAction actionOf(SchoolEvent event) {
        return switch (event) {
            case SchoolJoined _ -> AuditAction.SCHOOL_JOINED;
            case SchoolDetailsChanged _, SchoolDaysOffChanged _ -> AuditAction.SCHOOL_CHANGED;
            case SchoolLeft _ -> AuditAction.SCHOOL_LEFT;
            case SchoolClosed _ -> AuditAction.SCHOOL_CLOSED;
            case SchoolMerged _ -> AuditAction.SCHOOL_MERGED;
        };
    }

    private void write(Recorded recorded, Step step, Object object, @Nullable SignalId signal) {
        sink.write(row.of(new AuditEntry(
                recorded.at(), recorded.by(), step.action(), object.toString(), signal, step.outcome())));
    }
}
