package be.handlewithcare.app.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.schoolcalendar.HolidaySettings;
import be.handlewithcare.schoolcalendar.SchoolCalendarConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class HolidaysRefusedAnalyzerTest {
    @TempDir
    Path directory;

    @Test
    void aBrokenFileOfHolidaysStopsTheStartAndIsNamedByItsVariable() throws IOException {
        Path file = Files.writeString(directory.resolve("holidays.csv"), "broken");

        new ApplicationContextRunner()
                .withBean(HolidaySettings.class, () -> new HolidaySettings(file, Duration.ofSeconds(1)))
                .withBean(Clock.class, Clock::systemUTC)
                .withUserConfiguration(SchoolCalendarConfiguration.class)
                .run(context -> assertThat(told(context.getStartupFailure()))
                        .isEqualTo("HWC_HOLIDAYS_FILE is refused: the first line is not school_year,from,until,name"));
    }

    private static String told(@Nullable Throwable failure) {
        FailureAnalysis analysis = new HolidaysRefusedAnalyzer().analyze(Objects.requireNonNull(failure));
        return Objects.requireNonNull(analysis).getDescription();
    }
}
