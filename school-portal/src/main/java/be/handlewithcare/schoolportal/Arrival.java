package be.handlewithcare.schoolportal;

import be.handlewithcare.core.calendar.Brussels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * The day or the night in which a notice came, on the clock in Brussels.
 *
 * @param day of a night the one on whose evening it began
 */
record Arrival(LocalDate day, boolean night) {
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    static Arrival of(Instant at) {
        ZonedDateTime here = at.atZone(Brussels.ZONE);
        LocalDate today = here.toLocalDate();
        if (here.toLocalTime().isBefore(MORNING)) {
            return new Arrival(today.minusDays(1), true);
        }
        return new Arrival(today, !here.toLocalTime().isBefore(EVENING));
    }

    /** How one calls it now; the end of a key. */
    String name(Instant now) {
        LocalDate today = Brussels.dayOf(now);
        if (night) {
            if (day.equals(today)) {
                return "this-evening";
            }
            return day.equals(latestNight(now)) ? "last-night" : "night";
        }
        if (day.equals(today)) {
            return "today";
        }
        return day.equals(today.minusDays(1)) ? "yesterday" : "day";
    }

    /** A moment of that day, to write it by. */
    Instant noon() {
        return day.atTime(LocalTime.NOON).atZone(Brussels.ZONE).toInstant();
    }

    private static LocalDate latestNight(Instant now) {
        Arrival current = of(now);
        return current.night() ? current.day() : current.day().minusDays(1);
    }
}
