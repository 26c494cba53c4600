package be.handlewithcare.schoolcalendar;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.calendar.SchoolYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Looks whether the holidays are written down for as long as they should be. */
final class CalendarCheck implements CalendarStatus {
    private final HolidaysFile holidays;
    private final Clock clock;

    CalendarCheck(HolidaysFile holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public Optional<CalendarWarning> warning() {
        return holidays.trouble().map(CalendarCheck::ofFile).or(this::ofYears);
    }

    private static CalendarWarning ofFile(HolidayFault fault) {
        return fault == HolidayFault.MISSING ? CalendarWarning.MISSING : CalendarWarning.REFUSED;
    }

    private Optional<CalendarWarning> ofYears() {
        LocalDate today = Brussels.dayOf(clock.instant());
        SchoolYear present = SchoolYear.of(today);
        if (!holidays.book().has(present)) {
            return Optional.of(CalendarWarning.PRESENT_YEAR_MISSING);
        }
        boolean comingIsDue = today.getYear() > present.startsIn();
        return comingIsDue && !holidays.book().has(present.next())
                ? Optional.of(CalendarWarning.COMING_YEAR_MISSING)
                : Optional.empty();
    }
}
