package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import java.util.ArrayList;
import java.util.List;

/** What the events of a signal are on the trail. What the system decides by itself follows from a lookup. */
final class SignalSteps {

    private SignalSteps() {}

    static List<Step> of(SignalEvent event, Actor by) {
        return switch (event) {
            case SignalRaised _ -> List.of(Step.done(AuditAction.REPORTED));
            case SignalPlaced _ ->
                afterLookup(by, new Step(AuditAction.LOOKED_UP, "found"), Step.done(AuditAction.PLACED));
            case SignalNeedsAttention needs ->
                afterLookup(
                        by,
                        Step.of(AuditAction.LOOKED_UP, needs.reason()),
                        Step.of(AuditAction.NEEDS_ATTENTION, needs.reason()));
            case SignalReturned _ -> List.of(Step.of(AuditAction.NEEDS_ATTENTION, AttentionReason.RETURNED));
            case SignalEscalated escalated -> List.of(Step.of(AuditAction.ESCALATED, escalated.to()));
            case SignalOverdue overdue ->
                List.of(
                        overdue.reportedLate()
                                ? new Step(AuditAction.OVERDUE, "reported-late")
                                : Step.done(AuditAction.OVERDUE));
            case SignalClosed closed -> close(closed.reason(), by);
            case SignalWithdrawn withdrawn -> List.of(Step.of(AuditAction.WITHDRAWN, withdrawn.reason()));
            case SignalErased erased -> List.of(Step.of(AuditAction.ERASED, erased.cause()));
            // That the schools were told is on the trail with the notice of each.
            case SchoolTold _, SignalNotified _ -> List.of();
        };
    }

    private static List<Step> close(ClosingReason reason, Actor by) {
        Step closed = Step.of(AuditAction.CLOSED, reason);
        return switch (reason) {
            case NOT_PARTICIPATING -> afterLookup(by, Step.of(AuditAction.LOOKED_UP, reason), closed);
            case NO_SCHOOL, OTHER_COUNTRY, TOO_OLD, ERASED -> List.of(closed);
        };
    }

    private static List<Step> afterLookup(Actor by, Step lookedUp, Step step) {
        List<Step> steps = new ArrayList<>();
        if (by.role() == Actor.Role.SYSTEM) {
            steps.add(lookedUp);
        }
        steps.add(step);
        return steps;
    }
}
