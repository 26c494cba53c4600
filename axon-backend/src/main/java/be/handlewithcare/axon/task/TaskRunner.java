package be.handlewithcare.axon.task;

import be.handlewithcare.axon.work.Round;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Carries out tasks at their time while the application runs; several nodes share them by locking rows. A node that dies
 * gives its tasks back after four missed heartbeats. Each process has a name of its own, also two on one machine.
 */
public final class TaskRunner implements SmartLifecycle {
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int HEARTBEATS_MISSED_BY_THE_DEAD = 4;
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final List<Errand> errands;
    private final List<Round> rounds;
    private final TaskSettings settings;
    private final Clock clock;

    @Nullable
    private Scheduler scheduler;

    TaskRunner(DataSource dataSource, List<Errand> errands, List<Round> rounds, TaskSettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.errands = List.copyOf(errands);
        this.rounds = List.copyOf(rounds);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        QueuedTasks queued = new QueuedTasks(clock);
        scheduler = Scheduler.create(
                        new TransactionAwareDataSourceProxy(dataSource),
                        errands.stream().map(queued::of).toList())
                .startTasks(rounds.stream().map(queued::of).toList())
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .tableName(TaskTable.NAME)
                .clock(clock::instant)
                .threads(settings.threads())
                .pollingInterval(settings.pollInterval())
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED_BY_THE_DEAD)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .failureLogging(LogLevel.OFF, false)
                .build();
        scheduler.start();
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
