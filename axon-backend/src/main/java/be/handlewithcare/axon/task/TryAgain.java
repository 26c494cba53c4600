package be.handlewithcare.axon.task;

import java.time.Duration;

/** A task needs something that is not there now: it stays in the queue and comes back. */
final class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration notBefore;
    private final boolean held;

    /** The task failed: its pause grows with each failure, and is never shorter than this. */
    TryAgain(Duration notBefore) {
        this(notBefore, false);
    }

    private TryAgain(Duration notBefore, boolean held) {
        super(null, null, false, false);
        this.notBefore = notBefore;
        this.held = held;
    }

    /** The task was not tried: it comes back after this pause, has not failed, and the log has no line of it. */
    static TryAgain held(Duration pause) {
        return new TryAgain(pause, true);
    }

    /** Returns whether the task was not tried. */
    boolean isHeld() {
        return held;
    }

    /** Returns the pause of a task that is held, or the shortest pause after a failure. */
    Duration notBefore() {
        return notBefore;
    }
}
