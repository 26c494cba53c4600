package be.handlewithcare.schoolcalendar;

import static be.handlewithcare.schoolcalendar.Calendars.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.testkit.MovableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SchoolCalendarConfigurationTest {
    private static final LocalDate ORDINARY_FRIDAY = LocalDate.parse("2026-11-20");

    @TempDir
    Path directory;

    @Test
    void withoutAFileTheShippedOneIsUsedAndNobodyWatches() {
        started(null).run(context -> {
            assertThat(context.getBean(SchoolDays.class).isSchoolDay(ORDINARY_FRIDAY))
                    .isTrue();
            assertThat(context.getBean(CalendarStatus.class).warning()).isEmpty();
            assertThat(watchers()).isEmpty();
        });
    }

    @Test
    void aFileIsUsedFromTheStartAndReplacedWhileRunning() {
        Path file = Calendars.replace(directory.resolve("holidays.csv"), csv(List.of(2026)));
        started(file).run(context -> {
            SchoolDays days = context.getBean(SchoolDays.class);
            assertThat(days.isSchoolDay(ORDINARY_FRIDAY)).isTrue();

            Calendars.replace(file, csv(List.of(2026), "2026-2027,2026-11-20,2026-11-20,Brugdag"));
            await().until(() -> !days.isSchoolDay(ORDINARY_FRIDAY));

            Calendars.replace(file, "broken");
            CalendarStatus status = context.getBean(CalendarStatus.class);
            await().until(() -> status.warning().isPresent());
            assertThat(days.isSchoolDay(ORDINARY_FRIDAY))
                    .as("the last good one")
                    .isFalse();
        });
        await().until(() -> watchers().isEmpty());
    }

    @Test
    void theStartFailsOnABrokenFile() {
        Path file = Calendars.replace(directory.resolve("holidays.csv"), csv(List.of(2026), "2026-2027,x,y,z"));

        started(file)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(HolidaysRefused.class)
                        .hasMessage("line 12: " + HolidayFault.FROM.reason()));
    }

    private static List<String> watchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isDaemon)
                .map(Thread::getName)
                .filter(name -> name.startsWith("holidays-"))
                .toList();
    }

    private static ApplicationContextRunner started(@Nullable Path file) {
        return new ApplicationContextRunner()
                .withBean(HolidaySettings.class, () -> new HolidaySettings(file, Duration.ofMillis(10)))
                .withBean(Clock.class, () -> new MovableClock(Instant.parse("2026-11-20T22:00:00Z")))
                .withUserConfiguration(SchoolCalendarConfiguration.class);
    }
}
