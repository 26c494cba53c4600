package be.handlewithcare.app.clock;

import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.axon.work.DatabaseClock;
import be.handlewithcare.axon.work.DatabaseClockWatch;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Defines the application's one clock: UTC, read from the database's clock, which all nodes share, plus the offset of the settings. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {
    /** What PostgreSQL keeps; a finer instant would read back as another one. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private final DatabaseClock database = new DatabaseClock(Clock.systemUTC());

    @Bean
    Clock clock(Settings settings) {
        return Clock.tick(Clock.offset(database, settings.clockOffset()), MICROSECOND);
    }

    @Bean
    DatabaseClockWatch databaseClockWatch(DataSource dataSource) {
        return new DatabaseClockWatch(dataSource, database);
    }
}
