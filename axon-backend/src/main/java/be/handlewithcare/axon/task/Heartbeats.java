package be.handlewithcare.axon.task;

import be.handlewithcare.axon.work.Round;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Corrects times that were written by a clock that was ahead, such as that of another version, or of a database before a
 * failover. A heartbeat in the future would never expire: it is set to now, so that a living node writes its next one in time,
 * and a dead node is detected. A recovery job that is planned further ahead than its own pause becomes due now.
 */
final class Heartbeats {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeats.class);
    private static final String FROM_THE_FUTURE = """
            update tasks.scheduled_task set last_heartbeat = :now
            where picked and last_heartbeat > :now + :tolerance * interval '1 millisecond'""";
    private static final String TOO_FAR_AHEAD = """
            update tasks.scheduled_task set execution_time = :now
            where task_name = :job and task_instance = 'recurring' and not picked
                and execution_time > :now + :tolerance * interval '1 millisecond'""";

    private final JdbcClient jdbc;
    private final List<Round> jobs;
    private final Duration tolerance;
    private final Clock clock;

    Heartbeats(JdbcClient jdbc, List<Round> jobs, Duration tolerance, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = List.copyOf(jobs);
        this.tolerance = tolerance;
        this.clock = clock;
    }

    /** Call it more often than the time after which a node counts as dead. */
    void correct() {
        Instant now = clock.instant();
        int corrected = update(FROM_THE_FUTURE, now, tolerance, "");
        for (Round job : jobs) {
            corrected += update(TOO_FAR_AHEAD, now, job.every().plus(tolerance), job.name());
        }
        if (corrected > 0) {
            LOG.warn("{} tasks had a heartbeat or a time from a clock that was ahead", corrected);
        }
    }

    private int update(String sql, Instant now, Duration ahead, String job) {
        var statement = jdbc.sql(sql).param("now", now.atOffset(ZoneOffset.UTC)).param("tolerance", ahead.toMillis());
        return (job.isEmpty() ? statement : statement.param("job", job)).update();
    }
}
