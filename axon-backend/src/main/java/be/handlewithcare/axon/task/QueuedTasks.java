package be.handlewithcare.axon.task;

import be.handlewithcare.axon.work.Round;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Errands and rounds as db-scheduler knows them. */
final class QueuedTasks {
    private static final Logger LOG = LoggerFactory.getLogger(QueuedTasks.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    QueuedTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Task<?> of(Errand errand) {
        CustomTask<Void> task = Tasks.custom(TaskDescriptor.of(errand.kind().queueName()))
                .onFailure(new GrowingPause(jdbc, clock))
                .onDeadExecution(QueuedTasks::backInItsPlace)
                .execute((instance, _) -> errand.carryOut(instance.getId())
                        .map(QueuedTasks::comeBackAt)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
        return task;
    }

    RecurringTask<Void> of(Round round) {
        FixedDelay pause = FixedDelay.of(round.every());
        FailureHandler<Void> again = new FailureHandler.OnFailureReschedule<>(pause);
        return Tasks.recurring(TaskDescriptor.of(round.name()), pause)
                .onFailure((complete, operations) -> {
                    // Without the message: it may quote a child.
                    LOG.error("round {} broke: {}", round.name(), kindOf(complete));
                    again.onFailure(complete, operations);
                })
                .onDeadExecution(QueuedTasks::backInItsPlace)
                .execute((_, _) -> round.make());
    }

    private static String kindOf(ExecutionComplete complete) {
        return complete.getCause().map(cause -> cause.getClass().getName()).orElse("unknown");
    }

    private static CompletionHandler<Void> comeBackAt(Instant next) {
        return (complete, operations) -> operations.reschedule(complete, next);
    }

    /** The task of a node that died is due again at once, before all that is due later. */
    private static void backInItsPlace(ExecutionComplete dead, ExecutionOperations<Void> operations) {
        operations.reschedule(dead, dead.getExecution().executionTime);
    }
}
