package be.handlewithcare.core.lookup;

import java.time.Duration;

/** Keeps questions to the rate that is allowed, over all nodes together. */
public interface Pace {

    /**
     * Takes the next place in line if its turn comes in time; else the line stays as it is.
     *
     * @param patience how long its turn may take to come
     */
    Turn takePlace(Duration patience);

    /** Whether there is a place, and when its turn comes. */
    sealed interface Turn {

        /** The place is ours; zero if its turn is now. */
        record In(Duration time) implements Turn {}

        /** The line is too long: its end is so far away. */
        record TooLate(Duration time) implements Turn {}
    }
}
