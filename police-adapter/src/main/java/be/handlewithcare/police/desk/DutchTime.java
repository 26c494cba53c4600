package be.handlewithcare.police.desk;

import be.handlewithcare.core.calendar.Brussels;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, moments and what is left of a day, as a Dutch speaker in Belgium writes them. */
final class DutchTime {
    private static final Locale DUTCH = Locale.of("nl", "BE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu 'om' HH.mm 'uur'", DUTCH)
            .withZone(Brussels.ZONE);
    private static final DateTimeFormatter SHORT_MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH.mm 'uur'", DUTCH).withZone(Brussels.ZONE);

    private DutchTime() {}

    /** Such as {@code 2 maart 2018}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code zaterdag 21 november 2026 om 07.05 uur}, on the clock in Brussels. */
    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** Such as {@code zaterdag 21 november, 07.05 uur}, on the clock in Brussels. */
    static String shortMoment(Instant instant) {
        return SHORT_MOMENT.format(instant);
    }

    /** Such as {@code nog 3 u 20 min}, in whole minutes rounded down, or since when it is too late. */
    static String left(Instant dueAt, Instant now) {
        if (!now.isBefore(dueAt)) {
            return "te laat sinds " + shortMoment(dueAt);
        }
        Duration left = Duration.between(now, dueAt);
        String minutes = left.toMinutesPart() + " min";
        return left.toHours() == 0 ? "nog " + minutes : "nog " + left.toHours() + " u " + minutes;
    }
}
