package be.handlewithcare.axon.task;

import java.time.Duration;

/** What a task waited on is not there now: leave the task in the queue and come back. */
final class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration notBefore;
    private final boolean held;

    /** The task failed: the pause grows with each failure. */
    TryAgain(Duration notBefore) {
        this(notBefore, false);
    }

    private TryAgain(Duration notBefore, boolean held) {
        super(null, null, false, false);
        this.notBefore = notBefore;
        this.held = held;
    }

    /** The task was not tried at all: it comes back after this pause, without a line in the log. */
    static TryAgain held(Duration pause) {
        return new TryAgain(pause, true);
    }

    /** Returns whether the task was not tried at all. */
    boolean isHeld() {
        return held;
    }

    /** The shortest pause that the other side asked for. */
    Duration notBefore() {
        return notBefore;
    }
}
