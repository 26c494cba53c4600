package be.handlewithcare.schoolcalendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The ten public holidays of Belgium, and its Easter. */
final class PublicHolidays {
    private static final String EASTER = "christian.EASTER";

    /** The library's list has more: Sundays, and days on which only some people are off. */
    private static final Set<String> OFFICIAL = Set.of(
            "NEW_YEAR",
            "christian.EASTER_MONDAY",
            "LABOUR_DAY",
            "christian.ASCENSION_DAY",
            "christian.PENTECOST_MONDAY",
            "NATIONAL_DAY",
            "ASSUMPTION_DAY",
            "ALL_SAINTS",
            "ARMISTICE",
            "CHRISTMAS");

    private final HolidayManager belgium =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));
    private final Map<Integer, Map<String, LocalDate>> years = new ConcurrentHashMap<>();

    boolean include(LocalDate day) {
        Map<String, LocalDate> year = of(day.getYear());
        return OFFICIAL.stream().anyMatch(name -> day.equals(year.get(name)));
    }

    LocalDate easterOf(int year) {
        return Objects.requireNonNull(of(year).get(EASTER));
    }

    private Map<String, LocalDate> of(int year) {
        return years.computeIfAbsent(
                year,
                _ -> belgium.getHolidays(Year.of(year)).stream()
                        .collect(toUnmodifiableMap(Holiday::getPropertiesKey, Holiday::getDate)));
    }
}
