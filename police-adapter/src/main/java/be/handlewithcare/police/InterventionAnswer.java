package be.handlewithcare.police;

import be.handlewithcare.projections.desk.InterventionView;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An intervention as its zone reads it. */
@JsonPropertyOrder({"intervention", "occurredAt", "dueAt", "signals"})
record InterventionAnswer(UUID intervention, Instant occurredAt, Instant dueAt, List<Signal> signals) {

    static InterventionAnswer of(InterventionView view) {
        List<Signal> signals = IntStream.range(0, view.signals().size())
                .mapToObj(child -> Signal.of(view.signals().get(child), child))
                .toList();
        return new InterventionAnswer(view.intervention().value(), view.occurredAt(), view.dueAt(), signals);
    }

    /**
     * How the signal of one child stands.
     *
     * @param child index in the request
     * @param erased true once the child is forgotten; absent before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"signal", "child", "status", "erased"})
    record Signal(
            UUID signal,
            int child,
            SignalStatus status,
            @Nullable Boolean erased) {

        static Signal of(SignalView view, int child) {
            return new Signal(view.signal().value(), child, view.status(), view.erased() ? true : null);
        }
    }
}
