package be.handlewithcare.axon.task;

import java.time.Duration;

/** What a task waited on is not there now: leave the task in the queue and come back. */
final class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration notBefore;

    TryAgain(Duration notBefore) {
        super(null, null, false, false);
        this.notBefore = notBefore;
    }

    /** The shortest pause that the other side asked for. */
    Duration notBefore() {
        return notBefore;
    }
}
