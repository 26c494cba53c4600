package be.handlewithcare.core.work;

import be.handlewithcare.core.decision.Actor;

/** Lets who keeps the system running say that what failed is to be tried again now, not after its pause. */
public interface Retries {

    /**
     * Makes due now each task whose last try did not succeed, also if it counts no failure. A task that is under way, or
     * waits for its time, stays as it is. Is on the trail, and may be repeated.
     *
     * @param kind as {@link Backlog} names it
     * @return how many tasks no longer wait out a pause
     * @throws be.handlewithcare.core.decision.Rejected {@code not-found} if there is no such kind
     */
    int tryAgain(String kind, Actor by);
}
