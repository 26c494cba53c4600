package be.handlewithcare.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** The civil time of everybody who uses this system. */
public final class Brussels {
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private Brussels() {}

    /** The day on the calendar in Brussels. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The month on the calendar in Brussels. */
    public static YearMonth monthOf(Instant instant) {
        return YearMonth.from(instant.atZone(ZONE));
    }
}
