package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditAction;
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
import java.util.List;

/** What the events of a notice are on the trail. */
final class NoticeSteps {

    private NoticeSteps() {}

    static List<Step> of(NoticeEvent event) {
        return switch (event) {
            case NoticeIssued _ -> List.of(Step.done(AuditAction.ISSUED));
            case NoticeDelivered _ -> List.of(Step.done(AuditAction.NOTIFIED));
            case SchoolReminded _ -> List.of(Step.done(AuditAction.REMINDED));
            // Each look is on the trail already, from before it was allowed.
            case NoticeOpened _ -> List.of();
            case NoticeAcknowledged _ -> List.of(Step.done(AuditAction.ACKNOWLEDGED));
            case TeacherInformed _ -> List.of(Step.done(AuditAction.TEACHER_INFORMED));
            case NoticeReturned _ -> List.of(Step.done(AuditAction.RETURNED));
            case NoticeWithdrawn _ -> List.of(Step.done(AuditAction.WITHDRAWN));
            case NoticeErased _ -> List.of(Step.done(AuditAction.ERASED));
        };
    }
}
