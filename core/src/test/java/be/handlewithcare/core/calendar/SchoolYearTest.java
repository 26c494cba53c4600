package be.handlewithcare.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-31T21:59:59Z, 2025-2026",
        "2026-08-31T22:00:00Z, 2026-2027",
        "2026-12-31T23:00:00Z, 2026-2027",
        "2027-08-31T21:59:59Z, 2026-2027",
    })
    void itChangesWithTheFirstOfSeptemberInBrussels(Instant instant, String year) {
        assertThat(SchoolYear.of(instant)).hasToString(year).isEqualTo(SchoolYear.parse(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-2028", "-2027", "2026-2027 ", "x-y"})
    void whatIsNoSchoolYearIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> SchoolYear.parse(written));
    }

    @ParameterizedTest
    @CsvSource({"2025, 2026-08-31, 2026-11-29", "2027, 2028-08-31, 2028-11-29"})
    void itsTokensAreForgotten90DaysAfterItsLastDay(int startsIn, LocalDate lastDay, LocalDate forgotten) {
        SchoolYear year = new SchoolYear(startsIn);

        assertThat(year.lastDay()).isEqualTo(lastDay);
        assertThat(year.tokensForgottenFrom()).isEqualTo(forgotten).isEqualTo(lastDay.plusDays(90));
    }

    @Test
    void theDayAfterTheLastBelongsToTheNext() {
        SchoolYear year = new SchoolYear(2026);

        assertThat(SchoolYear.of(
                        year.lastDay().atTime(12, 0).atZone(Brussels.ZONE).toInstant()))
                .isEqualTo(year);
        assertThat(SchoolYear.of(
                        year.lastDay().plusDays(1).atStartOfDay(Brussels.ZONE).toInstant()))
                .isEqualTo(new SchoolYear(2027));
    }
}
