package be.handlewithcare.projections.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes UUIDs of version 7: the milliseconds, a counter of 12 bits, 62 random bits. Those of one process only grow, also
 * when the clock is set back; those of several processes are in order to within the difference of their clocks.
 */
final class TimeOrderedIds {
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 7L << COUNTER_BITS;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int VARIANT_BITS = 2;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    // Milliseconds and counter as one number: a counter that runs over moves on to the next millisecond.
    private long last;

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    synchronized UUID next() {
        last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
        long millis = last >>> COUNTER_BITS;
        long high = (millis << 16) | VERSION | (last & COUNTER_MASK);
        return new UUID(high, (random.nextLong() >>> VARIANT_BITS) | VARIANT);
    }
}
