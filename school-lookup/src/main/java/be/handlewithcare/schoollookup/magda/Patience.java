package be.handlewithcare.schoollookup.magda;

import java.time.Duration;

/** How long we still wait. Runs down by the machine's own stopwatch, so that a clock put right changes nothing. */
final class Patience {
    private final long start = System.nanoTime();
    private final Duration whole;

    Patience(Duration whole) {
        this.whole = whole;
    }

    Duration used() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Zero or less once it is at its end. */
    Duration left() {
        return whole.minus(used());
    }
}
