package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.work.Pause;
import be.handlewithcare.core.lookup.LookupSource;
import java.time.Duration;
import java.time.Instant;

/**
 * How the gate of one source stands.
 *
 * @param failuresInRow signals it could not answer for since it last answered, each counted once; once shut, each trial too
 * @param tooManyInRow answers since its last other one that said it is asked too much; while there is one, it is asked for one
 *     signal at a time, as if it were shut, and after short pauses
 * @param pausing whether the time that it is shut for is not over
 * @param answeredAt when its last failures ended with an answer
 */
record Gate(LookupSource source, int failuresInRow, int tooManyInRow, boolean pausing, Instant answeredAt) {
    /** So many signals in a row, without a single answer between them, are no chance any more. */
    private static final int ALL_FAIL = 5;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** Short: who is asked too much answers, and children who wait are not to wait for those it refuses. */
    private static final Duration LONGEST_PAUSE_OF_ONE_ASKED_TOO_MUCH = Duration.ofSeconds(5);

    /** Whether anybody may ask. */
    boolean isOpen() {
        return !isAway() && tooManyInRow == 0;
    }

    /** Whether it does not answer at all. */
    boolean isAway() {
        return failuresInRow >= ALL_FAIL;
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

    /**
     * How long it is not asked after one more failure.
     *
     * @param retryAfter what the source itself asks for; it counts once it is away
     */
    Duration pauseAfterFailure(Duration retryAfter) {
        int failures = failuresInRow + 1;
        if (failures < ALL_FAIL) {
            return tooManyInRow == 0 ? Duration.ZERO : pauseOfOneAskedTooMuch(tooManyInRow);
        }
        Duration pause = Pause.after(failures - ALL_FAIL + 1, LONGEST_PAUSE);
        return pause.compareTo(retryAfter) < 0 ? retryAfter : pause;
    }

    /** How long it is not asked after it said once more that it is asked too much. */
    Duration pauseAfterTooMany() {
        return pauseOfOneAskedTooMuch(tooManyInRow + 1);
    }

    private static Duration pauseOfOneAskedTooMuch(int times) {
        return Pause.after(times, LONGEST_PAUSE_OF_ONE_ASKED_TOO_MUCH);
    }
}
