package be.handlewithcare.axon.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import java.time.Clock;
import java.time.Duration;
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
    /** The table of the tasks. */
    public static final String TABLE = "tasks.scheduled_task";

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int HEARTBEATS_MISSED_BY_THE_DEAD = 4;
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final LookUpSchoolTask lookUps;
    private final MailNoticeTask mails;
    private final TaskSettings settings;
    private final Clock clock;

    @Nullable
    private Scheduler scheduler;

    public TaskRunner(
            DataSource dataSource, LookUpSchoolTask lookUps, MailNoticeTask mails, TaskSettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.lookUps = lookUps;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** The task of a node that died is due again at once, before all that is due later. */
    static void backInItsPlace(ExecutionComplete dead, ExecutionOperations<Void> operations) {
        operations.reschedule(dead, dead.getExecution().executionTime);
    }

    @Override
    public void start() {
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), lookUps.task(), mails.task())
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .tableName(TABLE)
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
