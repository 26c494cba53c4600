package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.work.Pause;
import be.handlewithcare.core.lookup.LookupSource;
import java.time.Duration;
import java.time.Instant;

/**
 * The state of one source's circuit breaker.
 *
 * @param failuresInRow signals that it could not answer for since its last answer, each counted once; while the breaker is open,
 *     each trial counts too
 * @param tooManyInRow "asked too much" answers since its last other answer; while there are any, it is asked for one signal at a
 *     time, as if the breaker were open, and after short pauses
 * @param pausing whether the current pause is not over
 * @param answeredAt when an answer last ended its failures
 */
record LookupBreaker(LookupSource source, int failuresInRow, int tooManyInRow, boolean pausing, Instant answeredAt) {
    /** So many signals in a row, without a single answer between them, are no chance any more. */
    private static final int ALL_FAIL = 5;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /**
     * Short, because a source that is asked too much still answers: waiting children should not wait for those that it refuses.
     */
    private static final Duration LONGEST_PAUSE_OF_ONE_ASKED_TOO_MUCH = Duration.ofSeconds(5);

    /** Returns whether any lookup may ask the source. */
    boolean isClosed() {
        return !isAway() && tooManyInRow == 0;
    }

    /** Returns whether the source does not answer at all. */
    boolean isAway() {
        return failuresInRow >= ALL_FAIL;
    }

    /** Returns whether one more failure opens it. */
    boolean opensNow() {
        return failuresInRow + 1 == ALL_FAIL;
    }

    /** Returns whether one lookup may ask, to see if the source is back. */
    boolean isToBeTried() {
        return !isClosed() && !pausing;
    }

    /** Returns whether this failure says something new: not if the signal failed before, or was asked for before it opened. */
    boolean counts(Taken taken) {
        return isClosed()
                ? taken.triedAt() == null || taken.triedAt().isBefore(answeredAt)
                : taken.trials().contains(source);
    }

    /**
     * Returns the pause before the next question after one more failure.
     *
     * @param retryAfter the pause that the source asks for; it counts once the source is away
     */
    Duration pauseAfterFailure(Duration retryAfter) {
        int failures = failuresInRow + 1;
        if (failures < ALL_FAIL) {
            return tooManyInRow == 0 ? Duration.ZERO : pauseOfOneAskedTooMuch(tooManyInRow);
        }
        Duration pause = Pause.after(failures - ALL_FAIL + 1, LONGEST_PAUSE);
        return pause.compareTo(retryAfter) < 0 ? retryAfter : pause;
    }

    /** Returns the pause before the next question after one more "asked too much" answer. */
    Duration pauseAfterTooMany() {
        return pauseOfOneAskedTooMuch(tooManyInRow + 1);
    }

    private static Duration pauseOfOneAskedTooMuch(int times) {
        return Pause.after(times, LONGEST_PAUSE_OF_ONE_ASKED_TOO_MUCH);
    }
}
