package be.handlewithcare.core.lookup;

import java.time.Duration;

/** Keeps questions to the rate that is allowed, over all nodes together: by when they arrive, not by when they were sent. */
public interface Pace {

    /**
     * Takes the next place in line if its turn comes in time; else the line stays as it is.
     *
     * @param patience how long its turn may take to come
     */
    Turn takePlace(Duration patience);

    /** Whether there is a place. */
    sealed interface Turn {

        /** The place is ours, until it is closed. */
        record In(Place place) implements Turn {}

        /** The line is too long: its end is so far away. */
        record TooLate(Duration time) implements Turn {}
    }

    /** A place in line. Whoever closes it says that the question has arrived by now, or never will. */
    interface Place extends AutoCloseable {

        /** How long the question may not leave yet, to be asked again by then; zero once it may. */
        Duration stillToWait();

        /** May be repeated. */
        @Override
        void close();
    }
}
