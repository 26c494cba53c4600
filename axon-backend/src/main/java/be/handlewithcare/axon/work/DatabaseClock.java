package be.handlewithcare.axon.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The time by the database's clock, which is one for all nodes. Between two {@linkplain #follow looks} at it time goes on by
 * the machine's steady counter, so that a machine whose clock is wrong, or is set, changes nothing. Before the first look it is
 * the machine's own time.
 */
public final class DatabaseClock extends Clock {
    /** An answer that took longer tells too little. */
    private static final Duration MOST_DOUBT = Duration.ofSeconds(1);

    private final InstantSource machine;
    private final LongSupplier nanoCounter;

    /** Null before the first look. */
    private volatile @Nullable Look last;

    /** What the database's clock showed when the counter stood there, give or take the doubt. */
    private record Look(Instant shown, long at, Duration doubt) {
        Instant instant(long counter) {
            return shown.plusNanos(counter - at);
        }
    }

    /** @param machine asked before the first look only */
    public DatabaseClock(InstantSource machine) {
        this(machine, System::nanoTime);
    }

    DatabaseClock(InstantSource machine, LongSupplier nanoCounter) {
        this.machine = machine;
        this.nanoCounter = nanoCounter;
    }

    @Override
    public Instant instant() {
        Look look = last;
        return look == null ? machine.instant() : look.instant(nanoCounter.getAsLong());
    }

    /**
     * Looks at the database's clock. What it shows lies between the question and the answer; as long as our time does too, it
     * is left as it is, so that it does not jump to and fro.
     *
     * @param database asks it for its time
     */
    public void follow(InstantSource database) {
        long asked = nanoCounter.getAsLong();
        Instant shown = database.instant();
        long answered = nanoCounter.getAsLong();
        Duration doubt = Duration.ofNanos((answered - asked) / 2);
        Look look = new Look(shown, asked + (answered - asked) / 2, doubt);
        if (doubt.compareTo(MOST_DOUBT) <= 0 && !agrees(look)) {
            last = look;
        }
    }

    private boolean agrees(Look look) {
        Look known = last;
        return known != null
                && Duration.between(known.instant(look.at()), look.shown())
                                .abs()
                                .compareTo(look.doubt().plus(known.doubt()))
                        <= 0;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("one time line, no zones");
    }
}
