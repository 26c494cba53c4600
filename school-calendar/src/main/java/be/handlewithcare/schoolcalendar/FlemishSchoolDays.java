package be.handlewithcare.schoolcalendar;

import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.calendar.SchoolYear;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** School holidays as written down, else by the rule; public holidays always. */
final class FlemishSchoolDays implements SchoolDays {
    private final HolidaysFile holidays;
    private final PublicHolidays publicHolidays;

    FlemishSchoolDays(HolidaysFile holidays, PublicHolidays publicHolidays) {
        this.holidays = holidays;
        this.publicHolidays = publicHolidays;
    }

    @Override
    public boolean isSchoolDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !publicHolidays.include(day)
                && !holidays.book().includes(day).orElseGet(() -> isHolidayByRule(day));
    }

    private boolean isHolidayByRule(LocalDate day) {
        SchoolYear year = SchoolYear.of(day);
        return HolidayRule.of(year, publicHolidays.easterOf(year.next().startsIn())).stream()
                .anyMatch(holiday -> holiday.includes(day));
    }
}
