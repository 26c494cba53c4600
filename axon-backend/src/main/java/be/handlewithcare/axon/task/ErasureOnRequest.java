package be.handlewithcare.axon.task;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.process.SignalProcess;
import java.time.Instant;
import java.util.List;

/** Plans an erasure that was asked for, in the running transaction. */
public final class ErasureOnRequest {
    private final TaskTable tasks;
    private final SignalProcess process;

    ErasureOnRequest(TaskTable tasks, SignalProcess process) {
        this.tasks = tasks;
        this.process = process;
    }

    /** May be repeated. */
    public void plan(SignalId signal, Instant now) {
        tasks.plan(List.of(PlannedTask.of(process.afterErasureRequest(signal, now))));
    }
}
