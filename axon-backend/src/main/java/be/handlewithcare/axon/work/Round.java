package be.handlewithcare.axon.work;

import java.time.Duration;

/** What is done again and again, by one node at a time. */
public interface Round {
    /** Its name in the queue. */
    String name();

    /** The pause between the end of one and the next. */
    Duration every();

    /** Does it once. What it throws is logged by its kind, without its message, and it is done again after the pause. */
    void make();
}
