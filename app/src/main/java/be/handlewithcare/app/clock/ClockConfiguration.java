package be.handlewithcare.app.clock;

import be.handlewithcare.app.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock: UTC, moved by the demo's offset. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {
    /** What PostgreSQL keeps; a finer instant would read back as another one. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Bean
    Clock clock(Settings settings) {
        return Clock.tick(Clock.offset(Clock.systemUTC(), settings.clockOffset()), MICROSECOND);
    }
}
