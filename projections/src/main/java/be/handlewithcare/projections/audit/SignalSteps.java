package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.signal.AttentionReason;
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
import java.util.List;

/** What the events of a signal are on the trail. */
final class SignalSteps {

    private SignalSteps() {}

    static List<Step> of(SignalEvent event) {
        return switch (event) {
            case SignalRaised _ -> List.of(Step.done(AuditAction.REPORTED));
            case SignalLookedUp lookedUp -> List.of(Step.of(AuditAction.LOOKED_UP, lookedUp.outcome()));
            case SignalPlaced _ -> List.of(Step.done(AuditAction.PLACED));
            case SignalNeedsAttention needs -> List.of(Step.of(AuditAction.NEEDS_ATTENTION, needs.reason()));
            case SignalReturned _ -> List.of(Step.of(AuditAction.NEEDS_ATTENTION, AttentionReason.RETURNED));
            case SignalEscalated escalated -> List.of(Step.of(AuditAction.ESCALATED, escalated.to()));
            case SignalOverdue overdue ->
                List.of(
                        overdue.reportedLate()
                                ? new Step(AuditAction.OVERDUE, "reported-late")
                                : Step.done(AuditAction.OVERDUE));
            case SignalClosed closed -> List.of(Step.of(AuditAction.CLOSED, closed.reason()));
            case SignalWithdrawn withdrawn -> List.of(Step.of(AuditAction.WITHDRAWN, withdrawn.reason()));
            case SignalErased erased -> List.of(Step.of(AuditAction.ERASED, erased.cause()));
            // That the schools were told is on the trail with the notice of each.
            case SchoolTold _, SignalNotified _ -> List.of();
        };
    }
}
