package be.handlewithcare.axon.task;

import be.handlewithcare.axon.work.Repetition;
import be.handlewithcare.axon.work.Round;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Runs tasks at their time while the application runs, and mails on threads of their own; several nodes share them by locking
 * rows. The tasks of a dead node are free again after four missed heartbeats. Each process has a name of its own, also when two
 * run on one machine.
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
    private List<Scheduler> schedulers = List.of();

    @Nullable
    private Repetition watch;

    TaskRunner(DataSource dataSource, List<Errand> errands, List<Round> rounds, TaskSettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.errands = List.copyOf(errands);
        this.rounds = List.copyOf(rounds);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        String name = "node-" + UUID.randomUUID();
        schedulers = List.of(
                scheduler(name, TaskTable.TIMED, settings.threads(), rounds),
                scheduler(name, TaskTable.MAILS, settings.mailThreads(), List.of()));
        schedulers.forEach(Scheduler::start);
        Heartbeats heartbeats = new Heartbeats(
                JdbcClient.create(dataSource), rounds, HEARTBEAT.multipliedBy(HEARTBEATS_MISSED_BY_THE_DEAD), clock);
        watch = Repetition.start("heartbeats", HEARTBEAT, heartbeats::correct);
    }

    private Scheduler scheduler(String name, String table, int threads, List<Round> recurring) {
        QueuedTasks queued = new QueuedTasks(JdbcClient.create(dataSource), clock);
        return Scheduler.create(
                        new TransactionAwareDataSourceProxy(dataSource),
                        errands.stream()
                                .filter(errand -> errand.kind().isMail() == table.equals(TaskTable.MAILS))
                                .map(queued::of)
                                .toList())
                .startTasks(recurring.stream().map(queued::of).toList())
                .schedulerName(new SchedulerName.Fixed(name))
                .tableName(table)
                .clock(clock::instant)
                .threads(threads)
                .pollingInterval(settings.pollInterval())
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED_BY_THE_DEAD)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    /** Stops both schedulers at once, so that a hanging mail server does not double the time it takes. */
    @Override
    public void stop() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
        CompletableFuture.allOf(schedulers.stream()
                        .map(scheduler -> CompletableFuture.runAsync(scheduler::stop, Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
        schedulers = List.of();
    }

    @Override
    public boolean isRunning() {
        return !schedulers.isEmpty();
    }
}
