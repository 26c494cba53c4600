package be.handlewithcare.core.lookup;

import java.time.Duration;

/** Keeps questions to the rate that is allowed, over all nodes together. */
public interface Pace {

    /** Takes the next place in line and returns how long to wait until it is its turn; zero if it is now. */
    Duration takePlace();
}
