package be.handlewithcare.core.lookup;

import java.time.Duration;

/** Keeps questions to the rate that is allowed, over all nodes together: by when they arrive, not by when they were sent. */
public interface Pace {

    /**
     * Takes the next place in line if its turn comes in time; else the line stays as it is.
     *
     * @param patience how long its turn may take to come
     */
    Line lineUp(Duration patience);

    /** What came of lining up. */
    sealed interface Line {

        /** The place is ours, until it is closed. */
        record Joined(Place place) implements Line {}

        /** The turn behind its end comes only after that time. */
        record TooLong(Duration time) implements Line {}
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
