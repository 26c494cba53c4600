package be.handlewithcare.axon.work;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a clock follow the database's clock: once before anything else runs, then every few seconds. */
public final class DatabaseClockWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClockWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    /** A larger difference gets a line in the log. */
    private static final Duration WRONG = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    @Nullable
    private Repetition repetition;

    public DatabaseClockWatch(DataSource dataSource, DatabaseClock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    @Override
    public void start() {
        repetition = Repetition.runAndStart("database-clock", EVERY, this::follow);
    }

    private void follow() {
        Instant before = clock.instant();
        clock.follow(this::shown);
        Duration set = Duration.between(before, clock.instant());
        if (set.abs().compareTo(WRONG) > 0) {
            LOG.warn("our time was {} from that of the database, which we go by", set.negated());
        }
    }

    private Instant shown() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Override
    public void stop() {
        if (repetition != null) {
            repetition.close();
            repetition = null;
        }
    }

    @Override
    public boolean isRunning() {
        return repetition != null;
    }

    /** Starts before all that uses this clock. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
