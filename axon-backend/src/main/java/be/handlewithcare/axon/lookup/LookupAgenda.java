package be.handlewithcare.axon.lookup;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;

/** When a signal is raised, then its school is looked up; for a child that is forgotten it no longer is. */
final class LookupAgenda implements Projection {
    private final LookupQueue queue;

    LookupAgenda(LookupQueue queue) {
        this.queue = queue;
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case SignalRaised raised -> queue.add(raised.signal(), raised.dueAt(), recorded.at());
            case SignalErased erased -> queue.remove(erased.signal());
            default -> {
                // Whether a signal still waits is seen when its turn has come.
            }
        }
    }
}
