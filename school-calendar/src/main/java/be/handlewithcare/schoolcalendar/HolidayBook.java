package be.handlewithcare.schoolcalendar;

import be.handlewithcare.core.calendar.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The school holidays that were written down.
 *
 * @param years each with all of its holidays
 */
record HolidayBook(Map<SchoolYear, List<Holiday>> years) {

    HolidayBook {
        years = Map.copyOf(years);
    }

    /** Whether the day is in one of them, or nothing if its school year wasn't written down. */
    Optional<Boolean> includes(LocalDate day) {
        return Optional.ofNullable(years.get(SchoolYear.of(day)))
                .map(holidays -> holidays.stream().anyMatch(holiday -> holiday.includes(day)));
    }

    boolean has(SchoolYear year) {
        return years.containsKey(year);
    }
}
