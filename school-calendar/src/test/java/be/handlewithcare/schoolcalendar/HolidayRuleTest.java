package be.handlewithcare.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.calendar.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The school years as they were published. */
class HolidayRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2007, 2007-10-29, 2007-11-04, 2007-12-24, 2008-01-06, 2008-02-04, 2008-02-10, 2008-03-24, 2008-04-06",
        "2008, 2008-10-27, 2008-11-02, 2008-12-22, 2009-01-04, 2009-02-23, 2009-03-01, 2009-04-06, 2009-04-19",
        "2009, 2009-11-02, 2009-11-08, 2009-12-21, 2010-01-03, 2010-02-15, 2010-02-21, 2010-04-05, 2010-04-18",
        "2010, 2010-11-01, 2010-11-07, 2010-12-27, 2011-01-09, 2011-03-07, 2011-03-13, 2011-04-11, 2011-04-24",
        "2018, 2018-10-29, 2018-11-04, 2018-12-24, 2019-01-06, 2019-03-04, 2019-03-10, 2019-04-08, 2019-04-21",
        "2020, 2020-11-02, 2020-11-08, 2020-12-21, 2021-01-03, 2021-02-15, 2021-02-21, 2021-04-05, 2021-04-18",
        "2021, 2021-11-01, 2021-11-07, 2021-12-27, 2022-01-09, 2022-02-28, 2022-03-06, 2022-04-04, 2022-04-17",
        "2022, 2022-10-31, 2022-11-06, 2022-12-26, 2023-01-08, 2023-02-20, 2023-02-26, 2023-04-03, 2023-04-16",
        "2023, 2023-10-30, 2023-11-05, 2023-12-25, 2024-01-07, 2024-02-12, 2024-02-18, 2024-04-01, 2024-04-14",
        "2024, 2024-10-28, 2024-11-03, 2024-12-23, 2025-01-05, 2025-03-03, 2025-03-09, 2025-04-07, 2025-04-20",
        "2025, 2025-10-27, 2025-11-02, 2025-12-22, 2026-01-04, 2026-02-16, 2026-02-22, 2026-04-06, 2026-04-19",
        "2026, 2026-11-02, 2026-11-08, 2026-12-21, 2027-01-03, 2027-02-08, 2027-02-14, 2027-03-29, 2027-04-11",
        "2027, 2027-11-01, 2027-11-07, 2027-12-27, 2028-01-09, 2028-02-28, 2028-03-05, 2028-04-03, 2028-04-16",
    })
    void theFourHolidaysDuringTheYear(
            int startsIn,
            LocalDate autumn,
            LocalDate autumnUntil,
            LocalDate christmas,
            LocalDate christmasUntil,
            LocalDate carnival,
            LocalDate carnivalUntil,
            LocalDate easter,
            LocalDate easterUntil) {
        assertThat(Calendars.byRule(new SchoolYear(startsIn)))
                .contains(
                        new Holiday(autumn, autumnUntil, "Herfstvakantie"),
                        new Holiday(christmas, christmasUntil, "Kerstvakantie"),
                        new Holiday(carnival, carnivalUntil, "Krokusvakantie"),
                        new Holiday(easter, easterUntil, "Paasvakantie"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2019-04-22, 2019-05-30, 2019-06-10",
        "2024, 2025-04-21, 2025-05-29, 2025-06-09",
        "2025, 2026-04-06, 2026-05-14, 2026-05-25",
        "2026, 2027-03-29, 2027-05-06, 2027-05-17",
        "2027, 2028-04-17, 2028-05-25, 2028-06-05",
    })
    void theSingleDaysAndTheSummer(int startsIn, LocalDate easterMonday, LocalDate ascension, LocalDate whitMonday) {
        LocalDate summer = LocalDate.of(startsIn + 1, 7, 1);

        assertThat(Calendars.byRule(new SchoolYear(startsIn)))
                .filteredOn(holiday ->
                        !holiday.name().endsWith("vakantie") || holiday.from().equals(summer))
                .containsExactlyElementsOf(List.of(
                        Holiday.day(LocalDate.of(startsIn, 11, 11), "Wapenstilstand"),
                        Holiday.day(easterMonday, "Paasmaandag"),
                        Holiday.day(LocalDate.of(startsIn + 1, 5, 1), "Dag van de Arbeid"),
                        new Holiday(ascension, ascension.plusDays(1), "Hemelvaart"),
                        Holiday.day(whitMonday, "Pinkstermaandag"),
                        new Holiday(summer, LocalDate.of(startsIn + 1, 8, 31), "Zomervakantie")));
    }
}
