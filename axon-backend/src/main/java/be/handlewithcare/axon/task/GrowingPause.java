package be.handlewithcare.axon.task;

import be.handlewithcare.axon.work.Pause;
import be.handlewithcare.core.outage.Outage;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a failed task and retries it after a growing {@link Pause} of at most 5 minutes. A task is never given up. While the
 * database is out of reach the pause does not grow: that says nothing about the task.
 */
final class GrowingPause implements FailureHandler<Void> {
    private static final Logger LOG = LoggerFactory.getLogger(GrowingPause.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** From so many failures in a row on, an operator should look. */
    private static final int WORRYING = 5;

    private final Clock clock;

    GrowingPause(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        Throwable cause = complete.getCause().orElse(null);
        Duration pause = pause(failures, cause);
        String what = cause == null ? "unknown" : cause.getClass().getName();
        if (cause instanceof TryAgain again && again.isHeld()) {
            LOG.debug("task {} is held for {}", name(complete), pause);
        } else if (cause instanceof TryAgain || isOutage(cause) || failures < WORRYING) {
            LOG.warn("task {} failed {} times in a row, again in {}: {}", name(complete), failures, pause, what);
        } else {
            // Where it failed, without the messages: those may quote what the task was about.
            LOG.error(
                    "task {} failed {} times in a row, again in {}: {} at {}",
                    name(complete),
                    failures,
                    pause,
                    what,
                    cause == null ? List.of() : List.of(cause.getStackTrace()));
        }
        operations.reschedule(complete, clock.instant().plus(pause));
    }

    private static String name(ExecutionComplete complete) {
        TaskInstance<?> task = complete.getExecution().taskInstance;
        return task.getTaskName() + "/" + task.getId();
    }

    private static Duration pause(int failures, @Nullable Throwable cause) {
        if (cause instanceof TryAgain held && held.isHeld()) {
            return held.notBefore();
        }
        Duration grown = Pause.after(isOutage(cause) ? 1 : failures, LONGEST);
        Duration asked = cause instanceof TryAgain again ? again.notBefore() : Duration.ZERO;
        return grown.compareTo(asked) < 0 ? asked : grown;
    }

    private static boolean isOutage(@Nullable Throwable cause) {
        return cause != null && Outage.isBehind(cause);
    }
}
