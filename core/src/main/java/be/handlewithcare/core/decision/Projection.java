package be.handlewithcare.core.decision;

/**
 * Is told of every event inside the commit that stores it, in order. What it throws undoes the whole commit; nothing it
 * does may be swallowed, and nothing may leave the database from here.
 */
public interface Projection {

    /** Takes note of one event. */
    void on(Recorded recorded);
}
