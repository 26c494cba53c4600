package be.handlewithcare.core.signal;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.signal.SignalCommand.CloseByHand;
import be.handlewithcare.core.signal.SignalCommand.EraseSignal;
import be.handlewithcare.core.signal.SignalCommand.WithdrawSignal;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import be.handlewithcare.core.signal.SignalState.Closed;
import be.handlewithcare.core.signal.SignalState.Erased;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import be.handlewithcare.core.signal.SignalState.Placed;
import be.handlewithcare.core.signal.SignalState.Raised;
import be.handlewithcare.core.signal.SignalState.Withdrawn;
import java.util.ArrayList;
import java.util.List;

/** How a signal ends: closed by a person, taken back by its zone, and in any case forgotten. */
final class Ending {
    private Ending() {}

    static List<SignalEvent> closeByHand(CloseByHand close, Raised state) {
        if (!close.reason().isForPersons()) {
            throw new Rejected(Rule.FORMAT);
        }
        return switch (state) {
            case NeedsAttention needs
            when !needs.course().standingAt().isEmpty() -> throw new Rejected(Rule.NOTICE_STANDS);
            case NeedsAttention _ -> List.of(new SignalClosed(close.signal(), close.reason(), close.at()));
            case AwaitingSchool _, Placed _, Closed _, Withdrawn _, Erased _ -> throw new Rejected(Rule.NOT_AWAITING);
        };
    }

    static List<SignalEvent> withdraw(WithdrawSignal withdraw, Raised state) {
        return switch (state) {
            case AwaitingSchool _, NeedsAttention _, Placed _, Closed _ ->
                List.of(new SignalWithdrawn(
                        withdraw.signal(), withdraw.reason(), state.course().standingAt(), withdraw.at()));
            case Withdrawn _ -> List.of();
            case Erased erased when erased.last() instanceof Withdrawn -> List.of();
            case Erased _ -> throw new Rejected(Rule.ERASED);
        };
    }

    /**
     * What was never decided, or never reached a school, is closed by it: nothing stays open for ever. A notice that was
     * read did reach its school, also where no mail ever left.
     */
    static List<SignalEvent> erase(EraseSignal erase, Raised state) {
        return switch (state) {
            case AwaitingSchool _, NeedsAttention _ -> closeAndErase(erase, state);
            case Placed placed
            when placed.notified() || erase.cause() == ErasureCause.OPENED -> List.of(erased(erase, state));
            case Placed _ -> closeAndErase(erase, state);
            case Closed _, Withdrawn _ -> List.of(erased(erase, state));
            case Erased _ -> List.of();
        };
    }

    private static List<SignalEvent> closeAndErase(EraseSignal erase, Raised state) {
        List<SignalEvent> events = new ArrayList<>();
        ClosingReason reason = erase.cause() == ErasureCause.REQUESTED ? ClosingReason.ERASED : ClosingReason.TOO_OLD;
        events.add(new SignalClosed(erase.signal(), reason, erase.at()));
        events.add(erased(erase, state));
        return events;
    }

    private static SignalEvent erased(EraseSignal erase, Raised state) {
        Course course = state.course();
        return new SignalErased(
                erase.signal(), course.raised().intervention(), erase.cause(), course.everAt(), erase.at());
    }
}
