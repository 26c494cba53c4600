package be.handlewithcare.axon.task;

import be.handlewithcare.axon.work.Pause;
import be.handlewithcare.core.outage.Outage;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps a failed task and retries it after a growing {@link Pause} of at most 5 minutes. A task is never given up. A task that is
 * held, or that meets an outage of the database, comes back too, but has not failed: its pauses do not grow.
 */
final class GrowingPause implements FailureHandler<Void> {
    private static final Logger LOG = LoggerFactory.getLogger(GrowingPause.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** From so many failures in a row on, an operator should look. */
    private static final int WORRYING = 5;

    private static final String RESTORE_COUNT = """
            update tasks.scheduled_task set consecutive_failures = :count
            where task_name = :kind and task_instance = :instance and not picked and consecutive_failures = :count + 1""";

    private final JdbcClient jdbc;
    private final Clock clock;

    GrowingPause(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Throwable cause = complete.getCause().orElse(null);
        if (cause instanceof TryAgain held && held.isHeld()) {
            LOG.debug("task {} is held for {}", name(complete), held.notBefore());
            operations.reschedule(complete, clock.instant().plus(held.notBefore()));
            restoreCount(complete.getExecution());
        } else if (cause != null && Outage.isBehind(cause)) {
            Duration pause = Pause.after(1, LONGEST);
            LOG.warn("task {} met an outage, again in {}: {}", name(complete), pause, kind(cause));
            operations.reschedule(complete, clock.instant().plus(pause));
            restoreCount(complete.getExecution());
        } else {
            Duration pause = pause(failures(complete), cause);
            log(complete, pause, cause);
            operations.reschedule(complete, clock.instant().plus(pause));
        }
    }

    /** The library counts each execution that does not succeed. If the node dies before this, the count is one too high. */
    private void restoreCount(Execution execution) {
        jdbc.sql(RESTORE_COUNT)
                .param("kind", execution.taskInstance.getTaskName())
                .param("instance", execution.taskInstance.getId())
                .param("count", execution.consecutiveFailures)
                .update();
    }

    private static void log(ExecutionComplete complete, Duration pause, @Nullable Throwable cause) {
        int failures = failures(complete);
        if (cause instanceof TryAgain || failures < WORRYING) {
            LOG.warn("task {} failed {} times in a row, again in {}: {}", name(complete), failures, pause, kind(cause));
        } else {
            // Where it failed, without the messages: those may quote what the task was about.
            LOG.error(
                    "task {} failed {} times in a row, again in {}: {} at {}",
                    name(complete),
                    failures,
                    pause,
                    kind(cause),
                    cause == null ? List.of() : List.of(cause.getStackTrace()));
        }
    }

    private static int failures(ExecutionComplete complete) {
        return complete.getExecution().consecutiveFailures + 1;
    }

    private static String name(ExecutionComplete complete) {
        var task = complete.getExecution().taskInstance;
        return task.getTaskName() + "/" + task.getId();
    }

    private static String kind(@Nullable Throwable cause) {
        return cause == null ? "unknown" : cause.getClass().getName();
    }

    private static Duration pause(int failures, @Nullable Throwable cause) {
        Duration grown = Pause.after(failures, LONGEST);
        Duration asked = cause instanceof TryAgain again ? again.notBefore() : Duration.ZERO;
        return grown.compareTo(asked) < 0 ? asked : grown;
    }
}
