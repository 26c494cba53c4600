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
 * The time by the database's clock, which all nodes share. Between two {@linkplain #follow readings} the machine's monotonic
 * counter carries the time on, so a machine's wall clock that is wrong, or is set, changes nothing. Before the first reading it
 * is the machine's own time.
 */
public final class DatabaseClock extends Clock {
    /** An answer with more uncertainty is ignored. */
    private static final Duration MOST_DOUBT = Duration.ofSeconds(1);

    private final InstantSource machine;
    private final LongSupplier nanoCounter;

    /** Null before the first reading. */
    private volatile @Nullable Look last;

    /** The database's time at a value of the counter, give or take the doubt. */
    private record Look(Instant shown, long at, Duration doubt) {
        Instant instant(long counter) {
            return shown.plusNanos(counter - at);
        }
    }

    /** @param machine used before the first reading only */
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
     * Reads the database's clock. Its answer is a time between the question and the answer; while our time is in that range too,
     * our time is not changed, so that it does not jump to and fro.
     *
     * @param database returns the database's time
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
