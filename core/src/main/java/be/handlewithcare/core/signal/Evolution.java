package be.handlewithcare.core.signal;

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
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import be.handlewithcare.core.signal.SignalState.Closed;
import be.handlewithcare.core.signal.SignalState.Erased;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import be.handlewithcare.core.signal.SignalState.NotRaised;
import be.handlewithcare.core.signal.SignalState.Placed;
import be.handlewithcare.core.signal.SignalState.Raised;
import be.handlewithcare.core.signal.SignalState.Withdrawn;

/** Where a signal stands after what happened to it. */
final class Evolution {
    private Evolution() {}

    static SignalState after(SignalState state, SignalEvent event) {
        return switch (state) {
            case NotRaised() -> {
                if (event instanceof SignalRaised raised) {
                    yield new AwaitingSchool(Course.of(raised));
                }
                throw new IllegalStateException("an event before the signal was raised");
            }
            case Raised raised -> after(raised, raised.course(), event);
        };
    }

    private static SignalState after(Raised state, Course course, SignalEvent event) {
        return switch (event) {
            case SignalRaised _ -> throw new IllegalStateException("a signal was raised twice");
            case SignalLookedUp _ -> on(state, course);
            case SignalPlaced placed -> new Placed(course.placedAt(placed.schools()), placed.schools(), false);
            case SignalNeedsAttention needs ->
                new NeedsAttention(course.withCandidates(needs.candidates()), needs.reason());
            case SignalReturned back -> new NeedsAttention(course.returnedBy(back.school()), AttentionReason.RETURNED);
            case SchoolTold told -> on(state, course.toldTo(told.school(), told.toldAt()));
            case SignalNotified _ -> notified(state, course);
            case SignalEscalated escalated -> on(state, course.escalatedTo(escalated.to()));
            case SignalOverdue _ -> on(state, course.asOverdue());
            case SignalClosed closed -> new Closed(course, closed.reason());
            case SignalWithdrawn withdrawn -> new Withdrawn(course, withdrawn.withdrawnAt());
            case SignalErased erasure -> new Erased(state, erasure);
        };
    }

    private static SignalState notified(Raised state, Course course) {
        if (state instanceof Placed placed) {
            return new Placed(course, placed.schools(), true);
        }
        throw new IllegalStateException("notified without a school");
    }

    /** The same place, further on. */
    private static SignalState on(Raised state, Course course) {
        return switch (state) {
            case AwaitingSchool _ -> new AwaitingSchool(course);
            case NeedsAttention needs -> new NeedsAttention(course, needs.reason());
            case Placed placed -> new Placed(course, placed.schools(), placed.notified());
            case Closed closed -> new Closed(course, closed.reason());
            case Withdrawn withdrawn -> new Withdrawn(course, withdrawn.withdrawnAt());
            case Erased erased -> erased;
        };
    }
}
