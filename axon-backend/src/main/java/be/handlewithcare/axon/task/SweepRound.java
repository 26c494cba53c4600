package be.handlewithcare.axon.task;

import be.handlewithcare.axon.work.Round;
import be.handlewithcare.core.process.Deadline.CallForDecision;
import be.handlewithcare.core.process.Deadline.MarkOverdue;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.work.UnfinishedWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what should have been done by now and plans it again, in case its task was lost. What is still planned stays as it
 * is, as an equal task is planned once.
 */
final class SweepRound implements Round {
    private static final Logger LOG = LoggerFactory.getLogger(SweepRound.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    /** Whatever is on its way gets that long to arrive. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final UnfinishedWork unfinished;
    private final TaskTable tasks;
    private final Clock clock;

    SweepRound(UnfinishedWork unfinished, TaskTable tasks, Clock clock) {
        this.unfinished = unfinished;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void make() {
        Instant now = clock.instant();
        int found = tasks.plan(missed(now, now.minus(PATIENCE)));
        if (found > 0) {
            LOG.info("sweep: {} tasks were due while nothing ran, or were lost, and are planned again", found);
        }
    }

    private List<PlannedTask> missed(Instant now, Instant before) {
        List<PlannedTask> plan = new ArrayList<>();
        unfinished.notMailed(before).forEach(notice -> plan.add(PlannedTask.of(TaskKind.MAIL_NOTICE, now, notice)));
        unfinished.notMarkedOverdue(before).forEach(signal -> plan.add(PlannedTask.of(new MarkOverdue(signal, now))));
        for (Escalation step : Escalation.values()) {
            unfinished
                    .notEscalated(step, step.latestDue(before))
                    .forEach(signal -> plan.add(PlannedTask.of(new CallForDecision(signal, step, now))));
        }
        unfinished.notErased(before).forEach(signal -> plan.add(EraseIdentityTask.missed(signal, now)));
        return plan;
    }
}
