package be.handlewithcare.police;

import be.handlewithcare.core.calendar.Brussels;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * Converts a date and time without offset, as a spreadsheet writes them, from Brussels time. In the hour that comes twice in
 * autumn the first one counts; a time in the hour that is skipped in spring does not exist.
 */
final class LocalMoment {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{1,2}:\\d{2}(:\\d{2})?");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private LocalMoment() {}

    /** Returns the same moment in UTC; any other text, and a time that does not exist, stays as it is. */
    static String toIso(String text) {
        if (!FORM.matcher(text).matches()) {
            return text;
        }
        try {
            LocalDateTime local = LocalDateTime.parse(text, WRITTEN);
            var there = local.atZone(Brussels.ZONE);
            return there.toLocalDateTime().equals(local) ? WireTime.write(there.toInstant()) : text;
        } catch (DateTimeException noSuchTime) {
            return text;
        }
    }
}
