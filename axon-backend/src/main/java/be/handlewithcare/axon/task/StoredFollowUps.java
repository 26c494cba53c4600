package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.FollowUpNotes;
import be.handlewithcare.axon.lookup.LookupQueue;
import be.handlewithcare.core.process.Deadline;
import be.handlewithcare.core.process.FollowUp;
import be.handlewithcare.core.process.FollowUp.CancelForNotice;
import be.handlewithcare.core.process.FollowUp.CancelForSignal;
import be.handlewithcare.core.process.FollowUp.LookUp;
import be.handlewithcare.core.process.FollowUp.Write;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Stores deadlines and letters as tasks, all of a commit in one statement, and lookups in their queue. */
final class StoredFollowUps implements FollowUpNotes {
    private final TaskTable tasks;
    private final LookupQueue lookups;
    private final Clock clock;

    StoredFollowUps(TaskTable tasks, LookupQueue lookups, Clock clock) {
        this.tasks = tasks;
        this.lookups = lookups;
        this.clock = clock;
    }

    /** Cancels last: nothing stays pending for a child that is erased in this commit. */
    @Override
    public void note(List<FollowUp.Later> followUps) {
        List<PlannedTask> plan = new ArrayList<>();
        List<Runnable> cancellations = new ArrayList<>();
        for (FollowUp.Later followUp : followUps) {
            switch (followUp) {
                case Deadline deadline -> plan.add(PlannedTask.of(deadline));
                case Write(var writing, var notBefore) -> plan.add(LetterName.planned(writing, notBefore));
                case LookUp lookUp -> lookups.add(lookUp, clock.instant());
                case CancelForNotice(var notice) -> cancellations.add(() -> tasks.cancel(notice));
                case CancelForSignal(var signal) ->
                    cancellations.add(() -> {
                        tasks.cancel(signal);
                        lookups.remove(signal);
                    });
            }
        }
        tasks.plan(plan);
        cancellations.forEach(Runnable::run);
    }
}
