package be.handlewithcare.axon.task;

import be.handlewithcare.core.calendar.Promise;
import java.time.Instant;

/** When it is the turn of what is to be done at once. */
final class Turn {
    private Turn() {}

    /**
     * The instant of the intervention, so that the oldest due comes first. Another clock may run ahead of ours; the task
     * need not wait for it.
     */
    static Instant of(Instant dueAt, Instant now) {
        Instant occurredAt = dueAt.minus(Promise.WITHIN);
        return occurredAt.isBefore(now) ? occurredAt : now;
    }
}
