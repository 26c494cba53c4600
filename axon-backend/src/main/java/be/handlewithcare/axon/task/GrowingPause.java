package be.handlewithcare.axon.task;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a failed task and comes back after a pause: 1 second, then twice as long each time, at most 5 minutes, give or
 * take a fifth so that many do not come back together. A task is never given up.
 */
final class GrowingPause implements FailureHandler<Void> {
    private static final Logger LOG = LoggerFactory.getLogger(GrowingPause.class);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 9;
    private static final double SPREAD = 0.2;

    private final Clock clock;

    GrowingPause(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures;
        Throwable cause = complete.getCause().orElse(null);
        Duration pause = pause(failures, cause);
        LOG.warn(
                "task {} failed {} times in a row ({}), again in {}",
                complete.getExecution().taskInstance,
                failures + 1,
                cause == null ? "node died" : cause.getClass().getSimpleName(),
                pause);
        operations.reschedule(complete, clock.instant().plus(pause));
    }

    private static Duration pause(int failures, @Nullable Throwable cause) {
        Duration doubled = SHORTEST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration grown = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        Duration asked = cause instanceof TryAgain again ? again.notBefore() : Duration.ZERO;
        Duration pause = grown.compareTo(asked) < 0 ? asked : grown;
        double factor = 1 + ThreadLocalRandom.current().nextDouble(-SPREAD, SPREAD);
        return Duration.ofMillis(Math.round(pause.toMillis() * factor));
    }
}
