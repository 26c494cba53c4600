package be.handlewithcare.axon.task;

import java.time.Duration;

/** What a task waited on is not there now: leave the task in the queue and come back. */
final class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration notBefore;
    private final boolean held;

    /** It failed: the pause grows with each failure. */
    TryAgain(Duration notBefore) {
        this(notBefore, false);
    }

    private TryAgain(Duration notBefore, boolean held) {
        super(null, null, false, false);
        this.notBefore = notBefore;
        this.held = held;
    }

    /** It was not tried at all: come back after this pause, and say nothing of it. */
    static TryAgain held(Duration pause) {
        return new TryAgain(pause, true);
    }

    /** Whether it was not tried at all. */
    boolean isHeld() {
        return held;
    }

    /** The shortest pause that the other side asked for. */
    Duration notBefore() {
        return notBefore;
    }
}
