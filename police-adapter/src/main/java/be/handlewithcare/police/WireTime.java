package be.handlewithcare.police;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** Instants and dates as the contract writes them; everything else breaks {@link Rule#FORMAT}. */
final class WireTime {
    // Narrower than the JDK's formatters, which also take offsets with seconds, no seconds, and years of ten digits.
    private static final Pattern INSTANT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private WireTime() {}

    /** An RFC 3339 date and time with offset, cut to the microseconds that the database keeps. */
    static Instant instant(String text) {
        requireForm(INSTANT, text);
        try {
            return OffsetDateTime.parse(text.toUpperCase(Locale.ROOT))
                    .toInstant()
                    .truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new Rejected(Rule.FORMAT);
        }
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
