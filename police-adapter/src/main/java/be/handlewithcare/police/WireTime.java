package be.handlewithcare.police;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Instants and dates as the contract writes them; everything else breaks {@link Rule#FORMAT}. */
final class WireTime {
    // This is stricter than the JDK's formatters, which also accept times without seconds and years of ten digits, and
    // laxer: it allows offsets up to a day.
    private static final Pattern INSTANT =
            Pattern.compile("(?<minute>[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}):(?<second>[0-5][0-9]|60)"
                    + "(\\.(?<fraction>[0-9]+))?([Zz]|(?<sign>[+-])(?<hours>[01][0-9]|2[0-3]):(?<minutes>[0-5][0-9]))");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final int LAST_SECOND = 59;

    private WireTime() {}

    /**
     * Reads an RFC 3339 date and time with offset, cut to the microseconds that the database keeps. The fraction may have any
     * length. A leap second, {@code :60}, counts as the second before it: our time line has none, and the day stays the same.
     */
    static Instant instant(String text) {
        Matcher parts = INSTANT.matcher(text);
        if (!parts.matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        int second = Math.min(Integer.parseInt(parts.group("second")), LAST_SECOND);
        try {
            return LocalDateTime.parse(parts.group("minute").toUpperCase(Locale.ROOT))
                    .plusSeconds(second)
                    .plus(micros(parts.group("fraction")), ChronoUnit.MICROS)
                    .minusMinutes(offsetMinutes(parts))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new Rejected(Rule.FORMAT);
        }
    }

    /** Writes an instant in a form that can be read again. */
    static String write(Instant instant) {
        return instant.toString();
    }

    private static long micros(@Nullable String fraction) {
        return fraction == null ? 0 : Long.parseLong((fraction + "000000").substring(0, 6));
    }

    private static int offsetMinutes(Matcher parts) {
        String sign = parts.group("sign");
        if (sign == null) {
            return 0;
        }
        int minutes = 60 * Integer.parseInt(parts.group("hours")) + Integer.parseInt(parts.group("minutes"));
        return sign.equals("-") ? -minutes : minutes;
    }

    /** A day of the calendar, {@code yyyy-MM-dd}. */
    static BirthDate birthDate(String text) {
        requireForm(DATE, text);
        try {
            return new BirthDate(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new Rejected(Rule.FORMAT);
        }
    }

    private static void requireForm(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
    }
}
