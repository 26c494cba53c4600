package be.handlewithcare.axon.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.handlewithcare.axon.TestDatabases;
import be.handlewithcare.axon.work.DatabaseClock;
import be.handlewithcare.axon.work.DatabaseClockWatch;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes on machines whose clocks are wrong, with one database. Heartbeats run in real time, so these tests do too. */
class SkewedClocksTest {
    private static final TaskSettings ONE_AT_A_TIME = new TaskSettings(1, 1, Duration.ofMillis(20));
    private static final Duration A_NODE_IS_DEAD_AFTER = Duration.ofSeconds(21);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(40);

    private final List<String> carriedOut = new CopyOnWriteArrayList<>();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final List<TaskRunner> nodes = new ArrayList<>();
    private final List<DatabaseClockWatch> watches = new ArrayList<>();
    private volatile Duration later = Duration.ZERO;
    private HikariDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void connect() {
        database = TestDatabases.connect(TestDatabases.create());
        jdbc = JdbcClient.create(database);
    }

    @AfterEach
    void stop() {
        slow.countDown();
        nodes.forEach(TaskRunner::stop);
        watches.forEach(DatabaseClockWatch::stop);
        database.close();
    }

    /** The marker is a task of a node that really died: a node that takes it over has looked for dead nodes since. */
    @Test
    void aNodeWhoseClockIs45SecondsAheadTakesNothingFromOneThatLives() {
        plan("slow", "null", false);
        start(Duration.ZERO);
        await().atMost(LONGEST_WAIT).until(() -> carriedOut.contains("slow"));

        start(Duration.ofSeconds(45));
        plan("of a dead node", "clock_timestamp() - interval '1 hour'", true);
        await().atMost(LONGEST_WAIT).until(() -> carriedOut.contains("of a dead node"));

        assertThat(carriedOut).containsExactlyInAnyOrder("slow", "of a dead node");
    }

    @Test
    void aNodeThatDiedWhileItsClockWasAnHourAheadKeepsNothing() {
        plan("of a dead node", "clock_timestamp() + interval '1 hour'", true);

        start(Duration.ZERO);
        await().atMost(LONGEST_WAIT).until(() -> !isFromTheFuture());
        later = A_NODE_IS_DEAD_AFTER;

        await().atMost(LONGEST_WAIT).until(() -> carriedOut.contains("of a dead node"));
    }

    private boolean isFromTheFuture() {
        return jdbc.sql("select last_heartbeat > clock_timestamp() from tasks.scheduled_task")
                .query(Boolean.class)
                .single();
    }

    private void start(Duration skew) {
        DatabaseClock clock = new DatabaseClock(Clock.offset(Clock.systemUTC(), skew));
        DatabaseClockWatch watch = new DatabaseClockWatch(database, clock);
        watch.start();
        watches.add(watch);
        TaskRunner node = new TaskRunner(database, List.of(new Noting()), List.of(), ONE_AT_A_TIME, new Later(clock));
        node.start();
        nodes.add(node);
    }

    private void plan(String instance, String heartbeat, boolean picked) {
        jdbc.sql("""
                        insert into tasks.scheduled_task
                            (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values ('mail-notice', :instance, clock_timestamp() - interval '1 minute', :picked, 'dead', %s, 1)
                        """.formatted(heartbeat))
                .param("instance", instance)
                .param("picked", picked)
                .update();
    }

    /** A clock that is later, so that the tests need not wait until a node counts as dead. */
    private final class Later extends Clock {
        private final Clock clock;

        Later(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            return clock.instant().plus(later);
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Noting implements Errand {
        @Override
        public TaskKind kind() {
            return TaskKind.MAIL_NOTICE;
        }

        @Override
        public Optional<Instant> carryOut(String instance) {
            carriedOut.add(instance);
            if (instance.equals("slow")) {
                try {
                    slow.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }
            return Optional.empty();
        }
    }
}
