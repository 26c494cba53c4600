package be.handlewithcare.core.calendar;

import java.time.Duration;
import java.time.Instant;

/** The promise: the school knows within 24 hours of the intervention, counted on the time line, not on the clock. */
public final class Promise {
    public static final Duration WITHIN = Duration.ofHours(24);

    /** So long before it is due, people have to see what machines could not do. */
    public static final Duration LAST_CALL = Duration.ofHours(4);

    /** A report that comes late is looked up first; only then is anybody called for it. */
    public static final Duration TIME_TO_LOOK_UP = Duration.ofMinutes(1);

    private Promise() {}

    /** When the school must know. A change of the clocks in between moves the wall clock's hour, not the duration. */
    public static Instant dueAt(Instant occurredAt) {
        return occurredAt.plus(WITHIN);
    }

    /** From when on a person is asked where the lookup gave no answer. */
    public static Instant lastCallAt(Instant dueAt) {
        return dueAt.minus(LAST_CALL);
    }
}
