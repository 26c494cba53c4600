package be.handlewithcare.core.signal;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.signal.SignalCommand.RaiseSignal;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalState.NotRaised;
import be.handlewithcare.core.signal.SignalState.Raised;
import java.time.Instant;
import java.util.ArrayList;
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
        Instant dueAt = Promise.dueAt(raise.occurredAt());
        List<SignalEvent> events = new ArrayList<>();
        events.add(new SignalRaised(
                raise.signal(),
                raise.intervention(),
                raise.zone(),
                raise.post(),
                raise.occurredAt(),
                dueAt,
                raise.at(),
                raise.child(),
                raise.token()));
        if (raise.at().isAfter(dueAt)) {
            events.add(new SignalOverdue(raise.signal(), true, raise.at()));
        }
        return events;
    }
}
