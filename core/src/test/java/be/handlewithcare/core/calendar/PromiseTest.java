package be.handlewithcare.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T03:30+02:00, 2026-10-25T02:30+01:00",
        "2027-03-27T03:30+01:00, 2027-03-28T04:30+02:00",
        "2028-02-29T10:00+01:00, 2028-03-01T10:00+01:00",
        "2026-12-31T23:40+01:00, 2027-01-01T23:40+01:00",
    })
    void aSchoolMustKnowTwentyFourHoursLaterOnTheTimeLine(OffsetDateTime occurredAt, OffsetDateTime dueAt) {
        assertThat(Promise.dueAt(occurredAt.toInstant())).isEqualTo(dueAt.toInstant());
    }

    @Test
    void aSchoolYearChangesAtMidnightInBrussels() {
        assertThat(SchoolYear.of(Instant.parse("2026-08-31T21:59:59Z"))).isEqualTo(new SchoolYear(2025));
        assertThat(SchoolYear.of(Instant.parse("2026-08-31T22:00:00Z"))).hasToString("2026-2027");
    }

    @Test
    void aSchoolYearEndsTheDayBeforeTheNextOne() {
        SchoolYear year = SchoolYear.of(LocalDate.parse("2027-08-31"));

        assertThat(year).isEqualTo(new SchoolYear(2026));
        assertThat(year.firstDay()).isEqualTo("2026-09-01");
        assertThat(year.lastDay()).isEqualTo("2027-08-31");
        assertThat(SchoolYear.of(year.lastDay().plusDays(1))).isEqualTo(year.next());
    }

    @Test
    void aMonthChangesAtMidnightInBrussels() {
        assertThat(Brussels.monthOf(Instant.parse("2026-10-31T23:30:00Z"))).isEqualTo(YearMonth.of(2026, 11));
        assertThat(Brussels.monthOf(Instant.parse("2026-10-31T22:59:59Z"))).isEqualTo(YearMonth.of(2026, 10));
    }
}
