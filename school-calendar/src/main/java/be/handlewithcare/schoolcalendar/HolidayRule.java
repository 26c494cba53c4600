package be.handlewithcare.schoolcalendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import be.handlewithcare.core.calendar.SchoolYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/** The holidays of a school year as the Flemish government's order of 31 August 2001, article 7, fixes them. */
final class HolidayRule {
    private static final Set<DayOfWeek> WEEKEND = Set.of(SATURDAY, SUNDAY);
    private static final int LATE_IN_APRIL = 15;

    private HolidayRule() {}

    /** @param easter the Easter Sunday in it */
    static List<Holiday> of(SchoolYear year, LocalDate easter) {
        int starts = year.startsIn();
        int ends = year.next().startsIn();
        LocalDate ascension = easter.plusDays(39);
        return List.of(
                Holiday.weeks(1, mondayFor(LocalDate.of(starts, Month.NOVEMBER, 1), Set.of(SUNDAY)), "Herfstvakantie"),
                Holiday.day(LocalDate.of(starts, Month.NOVEMBER, 11), "Wapenstilstand"),
                Holiday.weeks(2, mondayFor(LocalDate.of(starts, Month.DECEMBER, 25), WEEKEND), "Kerstvakantie"),
                Holiday.weeks(1, easter.plusDays(1).minusWeeks(7), "Krokusvakantie"),
                Holiday.weeks(2, easterHolidayStart(easter), "Paasvakantie"),
                Holiday.day(easter.plusDays(1), "Paasmaandag"),
                Holiday.day(LocalDate.of(ends, Month.MAY, 1), "Dag van de Arbeid"),
                new Holiday(ascension, ascension.plusDays(1), "Hemelvaart"),
                Holiday.day(easter.plusDays(50), "Pinkstermaandag"),
                new Holiday(LocalDate.of(ends, Month.JULY, 1), year.lastDay(), "Zomervakantie"));
    }

    /** The Monday of the day's week, but of the week after when the day falls late in its week. */
    private static LocalDate mondayFor(LocalDate day, Set<DayOfWeek> late) {
        return day.with(late.contains(day.getDayOfWeek()) ? next(MONDAY) : previousOrSame(MONDAY));
    }

    private static LocalDate easterHolidayStart(LocalDate easter) {
        if (easter.getMonth() == Month.MARCH) {
            return easter.plusDays(1);
        }
        return easter.getDayOfMonth() > LATE_IN_APRIL
                ? easter.plusDays(1).minusWeeks(2)
                : easter.with(firstInMonth(MONDAY));
    }
}
