package be.handlewithcare.police;

import be.handlewithcare.projections.desk.InterventionView;
import be.handlewithcare.projections.desk.SignalStatus;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** An intervention as its zone reads it. */
@JsonPropertyOrder({"intervention", "occurredAt", "dueAt", "signals"})
record InterventionAnswer(UUID intervention, Instant occurredAt, Instant dueAt, List<Signal> signals) {

    static InterventionAnswer of(InterventionView view) {
        List<Signal> signals = IntStream.range(0, view.signals().size())
                .mapToObj(child -> new Signal(
                        view.signals().get(child).signal().value(),
                        child,
                        view.signals().get(child).status()))
                .toList();
        return new InterventionAnswer(view.intervention().value(), view.occurredAt(), view.dueAt(), signals);
    }

    /**
     * How the signal of one child stands.
     *
     * @param child index in the request
     */
    @JsonPropertyOrder({"signal", "child", "status"})
    record Signal(UUID signal, int child, SignalStatus status) {}
}
