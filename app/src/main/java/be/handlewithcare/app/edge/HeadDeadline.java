package be.handlewithcare.app.edge;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Measures how long the head of a request has been coming in over a connection. For one thread at a time. */
final class HeadDeadline {
    private final long most;
    private final LongSupplier nanos;
    private @Nullable Object connection;
    private long since;

    /** @param nanos a clock such as {@link System#nanoTime} */
    HeadDeadline(Duration most, LongSupplier nanos) {
        this.most = most.toNanos();
        this.nanos = nanos;
    }

    /** Notes that a head is not complete. Returns whether it has taken too long since the first such note for this connection. */
    boolean isOver(Object waiting) {
        if (!waiting.equals(connection)) {
            connection = waiting;
            since = nanos.getAsLong();
        }
        return nanos.getAsLong() - since > most;
    }

    /** Notes that the head is complete, or will never be. */
    void stop() {
        connection = null;
    }
}
