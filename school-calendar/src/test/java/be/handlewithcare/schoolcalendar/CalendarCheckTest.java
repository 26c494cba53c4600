package be.handlewithcare.schoolcalendar;

import static be.handlewithcare.schoolcalendar.Calendars.bytes;
import static be.handlewithcare.schoolcalendar.Calendars.csv;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.testkit.MovableClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCheckTest {
    private final AtomicReference<String> written = new AtomicReference<>(csv(List.of(2026)));

    @ParameterizedTest
    @CsvSource({
        "2026-08-31T23:59:59+02:00, PRESENT_YEAR_MISSING",
        "2026-09-01T00:00:00+02:00, ",
        "2026-12-31T23:59:59+01:00, ",
        "2027-01-01T00:00:00+01:00, COMING_YEAR_MISSING",
        "2027-08-31T23:59:59+02:00, COMING_YEAR_MISSING",
        "2027-09-01T00:00:00+02:00, PRESENT_YEAR_MISSING",
    })
    void aYearShouldBeWrittenDownFromTheNewYearBeforeIt(OffsetDateTime now, CalendarWarning warning)
            throws HolidaysRefused {
        assertThat(new CalendarCheck(holidays(), at(now.toInstant())).warning().orElse(null))
                .isEqualTo(warning);
    }

    @Test
    void aYearThatIsWrittenDownInTimeIsNotWarnedOf() throws HolidaysRefused {
        written.set(csv(List.of(2026, 2027)));

        assertThat(new CalendarCheck(holidays(), at(Instant.parse("2027-06-30T12:00:00Z"))).warning())
                .isEmpty();
    }

    @Test
    void aFileWithAFaultIsMoreUrgentThanAYearThatIsMissing() throws HolidaysRefused {
        HolidaysFile holidays = holidays();
        CalendarCheck check = new CalendarCheck(holidays, at(Instant.parse("2027-06-30T12:00:00Z")));

        written.set("broken");
        holidays.look();
        holidays.look();

        assertThat(check.warning()).contains(CalendarWarning.REFUSED);
    }

    @Test
    void aFileThatIsGoneIsSaidToBeMissing() throws HolidaysRefused {
        HolidaysFile holidays = HolidaysFile.open(() -> {
            if (written.get().isEmpty()) {
                throw new HolidaysRefused(HolidayFault.MISSING);
            }
            return bytes(written.get());
        });

        written.set("");
        holidays.look();

        assertThat(new CalendarCheck(holidays, at(Instant.parse("2026-11-20T12:00:00Z"))).warning())
                .contains(CalendarWarning.MISSING);
    }

    private HolidaysFile holidays() throws HolidaysRefused {
        return HolidaysFile.open(() -> bytes(written.get()));
    }

    private static MovableClock at(Instant now) {
        return new MovableClock(now);
    }
}
