package be.handlewithcare.schoolcalendar;

import static be.handlewithcare.schoolcalendar.Calendars.bytes;
import static be.handlewithcare.schoolcalendar.Calendars.csv;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.calendar.SchoolHours;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.notice.Reminders;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlemishSchoolDaysTest {
    private final SchoolDays shipped = schoolDays(HolidaysSource.SHIPPED);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true",
        "2026-11-21, false",
        "2026-11-11, false",
        "2026-12-18, true",
        "2026-12-31, false",
        "2027-01-04, true",
        "2027-05-07, false",
        "2027-06-30, true",
        "2027-07-01, false",
        "2028-02-29, false",
        "2024-11-15, true",
        "2033-11-02, false",
        "2033-11-15, true",
        "2036-02-29, false",
        "2040-02-29, true",
    })
    void aSchoolDayIsAWeekdayWithoutAHoliday(LocalDate day, boolean schoolDay) {
        assertThat(shipped.isSchoolDay(day)).isEqualTo(schoolDay);
    }

    @Test
    void aYearThatIsWrittenDownFollowsTheFileOnlyAndOthersTheRule() {
        String moved = csv(List.of(2026)).replace("2027-02-08,2027-02-14", "2027-02-15,2027-02-21");
        SchoolDays days = schoolDays(() -> bytes(moved));

        assertThat(days.isSchoolDay(LocalDate.parse("2027-02-08")))
                .as("by rule a holiday")
                .isTrue();
        assertThat(days.isSchoolDay(LocalDate.parse("2027-02-15")))
                .as("written down")
                .isFalse();
        assertThat(days.isSchoolDay(LocalDate.parse("2026-02-16")))
                .as("another year")
                .isFalse();
    }

    @Test
    void aPublicHolidayNeedNotBeWrittenDown() {
        String without = csv(List.of(2026)).replace("2026-2027,2026-11-11,2026-11-11,Wapenstilstand\n", "");

        assertThat(schoolDays(() -> bytes(without)).isSchoolDay(LocalDate.parse("2026-11-11")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035})
    void everySchoolYearHasAPlausibleNumberOfSchoolDays(int startsIn) {
        SchoolYear year = new SchoolYear(startsIn);

        assertThat(year.firstDay().datesUntil(year.next().firstDay()).filter(shipped::isSchoolDay))
                .hasSizeBetween(180, 184);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T15:00+02:00, 2026-09-01T08:00+02:00",
        "2026-12-18T23:40+01:00, 2027-01-04T08:00+01:00",
        "2027-03-26T17:00+01:00, 2027-04-12T08:00+02:00",
        "2026-10-30T12:00+01:00, 2026-11-09T08:00+01:00",
        "2027-05-05T12:00+02:00, 2027-05-10T08:00+02:00",
    })
    void remindersWaitUntilTheHolidaysAreOver(OffsetDateTime issuedAt, OffsetDateTime reminder) {
        SchoolHours hours = new SchoolHours(shipped, Set.of());

        assertThat(Reminders.first(hours, issuedAt.toInstant())).isEqualTo(reminder.toInstant());
    }

    private static SchoolDays schoolDays(HolidaysSource source) {
        try {
            return new FlemishSchoolDays(HolidaysFile.open(source), Calendars.PUBLIC_HOLIDAYS);
        } catch (HolidaysRefused e) {
            throw new AssertionError(e);
        }
    }
}
