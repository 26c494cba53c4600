package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.InterventionId;
import java.time.Instant;
import java.util.List;

/**
 * An intervention as its zone sees it.
 *
 * @param signals one per child of the report, in its order; a child named twice has the same signal twice
 */
public record InterventionView(
        InterventionId intervention, Instant occurredAt, Instant dueAt, List<SignalView> signals) {
    public InterventionView {
        signals = List.copyOf(signals);
    }
}
