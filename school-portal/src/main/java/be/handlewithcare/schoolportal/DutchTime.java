package be.handlewithcare.schoolportal;

import be.handlewithcare.core.calendar.Brussels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as a Dutch speaker in Belgium writes them in full. */
final class DutchTime {
    private static final Locale DUTCH = Locale.of("nl", "BE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", DUTCH).withZone(Brussels.ZONE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu 'om' HH.mm 'uur'", DUTCH)
            .withZone(Brussels.ZONE);

    private DutchTime() {}

    /** Such as {@code 2 maart 2018}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code vrijdag 11 december 2026}, on the calendar in Brussels. */
    static String weekday(Instant instant) {
        return WEEKDAY.format(instant);
    }

    /** Such as {@code zaterdag 21 november 2026 om 07.05 uur}, on the clock in Brussels. */
    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
