package be.handlewithcare.axon;

import static org.awaitility.Awaitility.await;

import be.handlewithcare.axon.task.TaskRunner;
import be.handlewithcare.core.testkit.MovableClock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tasks that wait, seen from outside. */
public final class TaskQueue {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Duration TICK = Duration.ofMillis(20);
    private static final Duration LONGER_THAN_ANY_PAUSE = Duration.ofHours(1);

    private final DataSource dataSource;
    private final MovableClock clock;

    TaskQueue(DataSource dataSource, MovableClock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Queues a task as if it had never been carried out. */
    public void add(SchedulableInstance<?> task) {
        SchedulerClient.Builder.create(dataSource)
                .tableName(TaskRunner.TABLE)
                .build()
                .scheduleIfNotExists(task);
    }

    /** Waits until every task is done. */
    public void awaitEmpty() {
        until(() -> count("true", "") == 0);
    }

    /** Waits until the task for this signal or notice is done. */
    public void awaitDone(Object instance) {
        until(() -> count("task_instance = ?", instance) == 0);
    }

    /** Waits until the task for this signal or notice failed at least that many times in a row and lies in the queue again. */
    public void awaitFailed(Object instance, int times) {
        until(() -> count("task_instance = ? and not picked and consecutive_failures >= " + times, instance) == 1);
    }

    /** Makes it late enough for whatever failed to be tried again. */
    public void letPausesPass() {
        clock.moveOn(LONGER_THAN_ANY_PAUSE);
    }

    /** Gives the task back although it is being carried out, as happens to a node that was taken for dead. */
    public void takeFromItsNode(Object instance) {
        JdbcClient.create(dataSource)
                .sql("update tasks.scheduled_task set picked = false, picked_by = null where task_instance = ?")
                .param(instance.toString())
                .update();
    }

    /** The runner looks at the queue by the same clock, so that has to go on while a test waits. */
    private void until(BooleanSupplier condition) {
        await().atMost(LONGEST_WAIT).pollInterval(TICK).until(() -> {
            clock.moveOn(TICK);
            return condition.getAsBoolean();
        });
    }

    private long count(String condition, Object instance) {
        var query = JdbcClient.create(dataSource).sql("select count(*) from tasks.scheduled_task where " + condition);
        return (condition.contains("?") ? query.param(instance.toString()) : query)
                .query(Long.class)
                .single();
    }
}
