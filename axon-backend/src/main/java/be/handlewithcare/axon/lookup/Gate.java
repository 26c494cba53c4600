package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.work.Pause;
import be.handlewithcare.core.lookup.LookupSource;
import java.time.Duration;
import java.time.Instant;

/**
 * How the gate of one source stands.
 *
 * @param failuresInRow signals it could not answer for since it last answered, each counted once; once shut, each trial too
 * @param pausing whether the time that it is shut for is not over
 * @param answeredAt when its last failures ended with an answer
 */
record Gate(LookupSource source, int failuresInRow, boolean pausing, Instant answeredAt) {
    /** So many signals in a row, without a single answer between them, are no chance any more. */
    private static final int ALL_FAIL = 5;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** Whether anybody may ask. */
    boolean isOpen() {
        return failuresInRow < ALL_FAIL;
    }

    /** Whether one more failure shuts it. */
    boolean shutsNow() {
        return failuresInRow + 1 == ALL_FAIL;
    }

    /** Whether one may ask, to see if it is back. */
    boolean isToBeTried() {
        return !isOpen() && !pausing;
    }

    /** Whether it says something new that this one failed. Not if it failed before, or was asked for before the gate shut. */
    boolean counts(Taken taken) {
        return isOpen()
                ? taken.triedAt() == null || taken.triedAt().isBefore(answeredAt)
                : taken.trials().contains(source);
    }

    /** How long it is shut after one more failure, unless the source itself asks for longer. */
    Duration nextPause() {
        int failures = failuresInRow + 1;
        return failures < ALL_FAIL ? Duration.ZERO : Pause.after(failures - ALL_FAIL + 1, LONGEST_PAUSE);
    }
}
