package be.handlewithcare.core.signal;

import be.handlewithcare.core.signal.SignalCommand.RaiseSignal;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalState.NotRaised;
import be.handlewithcare.core.signal.SignalState.Raised;
import java.util.List;

/** How a signal begins. One that is handed in after its 24 hours is overdue from the start, and still delivered. */
final class Raising {
    private Raising() {}

    static List<SignalEvent> raise(RaiseSignal raise, SignalState state) {
        return switch (state) {
            case NotRaised() -> begin(raise);
            case Raised _ -> List.of();
        };
    }

    private static List<SignalEvent> begin(RaiseSignal raise) {
        SignalRaised raised = SignalRaised.of(raise.signal(), raise.intervention(), raise.child(), raise.at());
        return raise.at().isAfter(raised.dueAt())
                ? List.of(raised, new SignalOverdue(raise.signal(), true, raise.at()))
                : List.of(raised);
    }
}
