package be.handlewithcare.axon.commit;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;

/**
 * Tells the projections of every event, in the thread and the transaction that stores it. What one of them throws reaches
 * the caller and undoes the commit: there is no handler in between that could swallow it.
 */
public final class Announcement implements Consumer<List<? extends EventMessage<?>>> {
    private final List<Projection> projections;

    public Announcement(List<Projection> projections) {
        this.projections = List.copyOf(projections);
    }

    @Override
    public void accept(List<? extends EventMessage<?>> stored) {
        for (EventMessage<?> message : stored) {
            Recorded recorded = RecordedEvent.of(message);
            projections.forEach(projection -> projection.on(recorded));
        }
    }
}
