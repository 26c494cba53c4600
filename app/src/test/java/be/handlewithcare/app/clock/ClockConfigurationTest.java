package be.handlewithcare.app.clock;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.settings.DatabaseUse;
import be.handlewithcare.app.settings.Lenient;
import be.handlewithcare.app.settings.Lookups;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.SignIn;
import be.handlewithcare.app.settings.WebServer;
import be.handlewithcare.app.settings.ZoneSettings;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.zone.Reach;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClockConfigurationTest {
    private final Clock clock = new ClockConfiguration().clock(demoOf(Duration.ofDays(8)));

    @Test
    void theClockIsMovedByTheOffset() {
        Instant real = Clock.systemUTC().instant();

        assertThat(Duration.between(real, clock.instant()))
                .isBetween(Duration.ofDays(8).minusMillis(1), Duration.ofDays(8).plusSeconds(30));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void noInstantIsFinerThanTheDatabaseKeeps() {
        assertThat(Stream.generate(clock::instant).limit(1_000))
                .allMatch(instant -> instant.equals(instant.truncatedTo(ChronoUnit.MICROS)));
    }

    private static Settings demoOf(Duration offset) {
        return new Settings(
                Lenient.PROFILE,
                8080,
                new WebServer(null, List.of(), List.of()),
                URI.create("http://localhost:8080"),
                "hwc@localhost",
                Path.of("data"),
                null,
                null,
                new DatabaseUse(null, null, 16, 16),
                null,
                null,
                null,
                null,
                null,
                null,
                new Lookups(List.of(LookupSource.REGISTER), 4, 20, null),
                null,
                "hwc-portal",
                null,
                SignIn.DEFAULTS,
                null,
                null,
                null,
                null,
                new ZoneSettings(null, Reach.NEIGHBOURS),
                offset);
    }
}
