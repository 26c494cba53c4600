package be.handlewithcare.core.signal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Who is called when no school is known yet, each step after the intervention with those before it. */
public enum Escalation {
    /** The zone's duty mailbox. */
    ZONE(Duration.ofHours(4)),
    /** VECK's mailbox as well. */
    ZONE_AND_VECK(Duration.ofHours(20));

    private final Duration after;

    Escalation(Duration after) {
        this.after = after;
    }

    /** When this step is due for what happened then. */
    public Instant dueAt(Instant occurredAt) {
        return occurredAt.plus(after);
    }

    /** The latest instant of an intervention for which this step is due now. */
    public Instant latestDue(Instant now) {
        return now.minus(after);
    }

    /** The furthest step that is due by now for what happened then. */
    public static Optional<Escalation> reached(Instant occurredAt, Instant now) {
        return Arrays.stream(values())
                .filter(step -> !now.isBefore(step.dueAt(occurredAt)))
                .max(Comparator.naturalOrder());
    }
}
