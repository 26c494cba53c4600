package be.handlewithcare.core.signal;

import be.handlewithcare.core.signal.SignalCommand.Escalate;
import be.handlewithcare.core.signal.SignalCommand.MarkOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import be.handlewithcare.core.signal.SignalState.Closed;
import be.handlewithcare.core.signal.SignalState.Erased;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import be.handlewithcare.core.signal.SignalState.Placed;
import be.handlewithcare.core.signal.SignalState.Raised;
import be.handlewithcare.core.signal.SignalState.Withdrawn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What follows when time goes by. */
final class Waiting {
    private Waiting() {}

    static List<SignalEvent> escalate(Escalate escalate, Raised state) {
        return switch (state) {
            case AwaitingSchool(Course course) -> escalate(escalate, course);
            case NeedsAttention(Course course, AttentionReason _) -> escalate(escalate, course);
            case Placed _, Closed _, Withdrawn _, Erased _ -> List.of();
        };
    }

    private static List<SignalEvent> escalate(Escalate escalate, Course course) {
        Escalation called = course.escalated();
        return Escalation.reached(course.raised().occurredAt(), escalate.at())
                .filter(step -> called == null || step.compareTo(called) > 0)
                .<SignalEvent>map(step -> new SignalEscalated(escalate.signal(), step, escalate.at()))
                .map(List::of)
                .orElse(List.of());
    }

    static List<SignalEvent> markOverdue(MarkOverdue mark, Raised state) {
        return switch (state) {
            case AwaitingSchool _, NeedsAttention _ -> listOf(overdue(state.course(), mark.at()));
            case Placed placed -> placed.notified() ? List.of() : listOf(overdue(placed.course(), mark.at()));
            case Closed _, Withdrawn _, Erased _ -> List.of();
        };
    }

    /** That a signal whose school does not know is overdue by then; empty if it is not, or is on record as such. */
    static Optional<SignalEvent> overdue(Course course, Instant at) {
        SignalRaised raised = course.raised();
        boolean late = !at.isBefore(raised.dueAt());
        return late && !course.overdue()
                ? Optional.of(new SignalOverdue(raised.signal(), false, at))
                : Optional.empty();
    }

    private static List<SignalEvent> listOf(Optional<SignalEvent> event) {
        return event.map(List::of).orElse(List.of());
    }
}
