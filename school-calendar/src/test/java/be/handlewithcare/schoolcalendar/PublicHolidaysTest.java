package be.handlewithcare.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublicHolidaysTest {

    @Test
    void thereAreTenAndNeitherSundaysNorDaysOfSomePeopleAreAmongThem() {
        LocalDate newYear = LocalDate.parse("2027-01-01");

        assertThat(newYear.datesUntil(newYear.plusYears(1)).filter(Calendars.PUBLIC_HOLIDAYS::include))
                .map(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-17",
                        "2027-07-21",
                        "2027-08-15",
                        "2027-11-01",
                        "2027-11-11",
                        "2027-12-25");
    }

    @ParameterizedTest
    @CsvSource({"2008, 2008-03-23", "2011, 2011-04-24", "2024, 2024-03-31", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easterIsAsTheChurchesOfTheWestHaveIt(int year, LocalDate easter) {
        assertThat(Calendars.PUBLIC_HOLIDAYS.easterOf(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @MethodSource("yearsToCome")
    void everyYearToComeHasTenUnlessTwoFallTogether(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        boolean ascensionOnMayDay =
                Calendars.PUBLIC_HOLIDAYS.easterOf(year).plusDays(39).equals(LocalDate.of(year, 5, 1));

        assertThat(newYear.datesUntil(newYear.plusYears(1)).filter(Calendars.PUBLIC_HOLIDAYS::include))
                .hasSize(ascensionOnMayDay ? 9 : 10);
    }

    static IntStream yearsToCome() {
        return IntStream.range(2024, 2100);
    }
}
