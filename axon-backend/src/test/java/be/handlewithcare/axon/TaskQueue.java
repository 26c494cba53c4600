package be.handlewithcare.axon;

import static org.awaitility.Awaitility.await;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.testkit.MovableClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tasks that wait, seen from outside. */
public final class TaskQueue {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Duration TICK = Duration.ofMillis(20);
    private static final Duration LONGER_THAN_ANY_PAUSE = Duration.ofHours(1);

    /** Both queues, with what they have in common. */
    private static final String WORK = """
            (select task_name, task_instance, execution_time, picked, consecutive_failures,
                coalesce(last_failure > coalesce(last_success, '-infinity'), false) as paused from tasks.scheduled_task
            union all
            select 'look-up-school', signal_id, 'epoch', taken_until is not null, failures, failures > 0
            from tasks.lookup) as work""";

    /** Tasks that failed or are held are due too, whatever their pause; rounds are made for ever. */
    private static final String DUE = "(execution_time <= NOW or paused) and task_instance <> 'recurring'";

    private final DataSource dataSource;
    private final MovableClock clock;

    TaskQueue(DataSource dataSource, MovableClock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Queues a task as if it had never been carried out. */
    public void add(String kind, Object instance, Instant at) {
        JdbcClient.create(dataSource)
                .sql("insert into tasks.scheduled_task (task_name, task_instance, execution_time, picked, version)"
                        + " values (?, ?, ?, false, 1)")
                .params(kind, instance.toString(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Waits until everything that is due is done; what is planned for later stays. */
    public void awaitEmpty() {
        until(() -> count(DUE, "") == 0);
    }

    /** Waits until what is due for this signal or notice is done. */
    public void awaitDone(Object instance) {
        until(() -> count(DUE + " and task_instance = ?", instance) == 0);
    }

    /** Moves on to that instant, and waits until everything that is due by then is done. */
    public void awaitEmptyAt(Instant instant) {
        clock.moveOn(Duration.between(clock.instant(), instant));
        awaitEmpty();
    }

    /** What is planned, as kind and instance, in order of time. */
    public List<String> planned() {
        return JdbcClient.create(dataSource)
                .sql("select task_name || ' ' || task_instance from " + WORK
                        + " where task_instance <> 'recurring' order by execution_time, 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Waits until the task for this signal or notice failed at least that many times in a row and lies in the queue again. */
    public void awaitFailed(Object instance, int times) {
        until(() -> count("task_instance = ? and not picked and consecutive_failures >= " + times, instance) == 1);
    }

    /** Waits until the task for this notice lies in the queue again, put off and not counted as failed. */
    public void awaitHeld(Object instance) {
        until(() -> count("task_instance = ? and not picked and paused and consecutive_failures = 0", instance) == 1);
    }

    /** When this round was last made; long ago if it never was. */
    public Instant lastRunOf(String round) {
        return JdbcClient.create(dataSource)
                .sql("select last_success from tasks.scheduled_task where task_name = ?")
                .param(round)
                .query((row, _) -> {
                    Timestamp last = row.getTimestamp("last_success");
                    return last == null ? Instant.EPOCH : last.toInstant();
                })
                .single();
    }

    /** Makes it late enough for whatever failed to be tried again. */
    public void letPausesPass() {
        letMailsWait(LONGER_THAN_ANY_PAUSE);
        clock.moveOn(LONGER_THAN_ANY_PAUSE);
        letLookupsWait(LONGER_THAN_ANY_PAUSE);
    }

    /** Puts mails' times back by this duration, as if it had passed: mails use the database's clock too. */
    public void letMailsWait(Duration time) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        jdbc.sql("update tasks.mail_attempt set not_before = not_before - ? * interval '1 millisecond'")
                .param(time.toMillis())
                .update();
        jdbc.sql("update tasks.mail_breaker set open_until = open_until - ? * interval '1 millisecond'")
                .param(time.toMillis())
                .update();
    }

    /** Makes it that much later for the lookups, which go by the database's clock: what they wait for is that much nearer. */
    public void letLookupsWait(Duration time) {
        letLookupsWait(JdbcClient.create(dataSource), time);
    }

    /** The same, for a test of the queue alone. Breakers are locked first, as nodes do. */
    public static void letLookupsWait(JdbcClient jdbc, Duration time) {
        jdbc.sql("""
                        do $$ begin
                            perform source from tasks.lookup_gate order by source for update;
                            update tasks.lookup set not_before = not_before - interval '%1$d milliseconds',
                                taken_until = taken_until - interval '%1$d milliseconds';
                            update tasks.lookup_gate set shut_until = shut_until - interval '%1$d milliseconds';
                        end $$""".formatted(time.toMillis())).update();
    }

    /** Lets a school be looked up as if it had never been. */
    public void addLookup(SignalId signal, Instant dueAt) {
        JdbcClient.create(dataSource)
                .sql("insert into tasks.lookup (signal_id, due_at, waits_since) values (?, ?, ?)")
                .params(signal.toString(), at(dueAt), at(clock.instant()))
                .update();
    }

    /** Gives the lookup back although it is being made, as happens to a node that was taken for dead. */
    public void takeLookupFromItsNode(SignalId signal) {
        JdbcClient.create(dataSource)
                .sql("update tasks.lookup set taken_until = null, taken_by = null where signal_id = ?")
                .param(signal.toString())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Gives the task back although it is being carried out, as happens to a node that was taken for dead. */
    public void takeFromItsNode(Object instance) {
        JdbcClient.create(dataSource)
                .sql("update tasks.scheduled_task set picked = false, picked_by = null where task_instance = ?")
                .param(instance.toString())
                .update();
    }

    /** Waits for this. The runner looks at the queue by the same clock, so that has to go on while a test waits. */
    public void until(BooleanSupplier condition) {
        await().atMost(LONGEST_WAIT).pollInterval(TICK).until(() -> {
            clock.moveOn(TICK);
            return condition.getAsBoolean();
        });
    }

    private long count(String condition, Object instance) {
        String sql = "select count(*) from " + WORK + " where " + condition;
        var query = JdbcClient.create(dataSource).sql(sql.replace("NOW", "'" + clock.instant() + "'"));
        return (condition.contains("?") ? query.param(instance.toString()) : query)
                .query(Long.class)
                .single();
    }
}
