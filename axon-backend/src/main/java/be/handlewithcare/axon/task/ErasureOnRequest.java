package be.handlewithcare.axon.task;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.ids.SignalId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Plans an erasure that was asked for, in the running transaction. */
public final class ErasureOnRequest {
    /** Who asked for it does it at once; the task is there for the case that this fails. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TaskTable tasks;

    ErasureOnRequest(TaskTable tasks) {
        this.tasks = tasks;
    }

    /** May be repeated. */
    public void plan(SignalId signal, Instant now) {
        tasks.plan(List.of(EraseIdentityTask.of(signal, ErasureCause.REQUESTED, now.plus(SOON))));
    }
}
