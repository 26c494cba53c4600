package be.handlewithcare.core.work;

import be.handlewithcare.core.decision.Actor;

/** Lets who keeps the system running say that what failed is to be tried again now, not after its pause. */
public interface Retries {

    /**
     * Makes due now what failed at its last try. What is under way, or waits for its time without having failed, stays as
     * it is. Is on the trail, and may be repeated.
     *
     * @param kind as {@link Backlog} names it
     * @return how many tasks no longer wait out a pause
     * @throws be.handlewithcare.core.decision.Rejected {@code not-found} if there is no such kind
     */
    int tryAgain(String kind, Actor by);
}
