package be.handlewithcare.web.page;

import be.handlewithcare.core.calendar.Brussels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Days, moments and what is left until one, in the language of the page and on the clock in Brussels. */
public final class Times {
    private final MessageSource words;
    private final Clock clock;

    Times(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Such as {@code 2 maart 2018}. */
    public String day(LocalDate day) {
        return written("web.time.day", day);
    }

    /** Such as {@code vrijdag 11 december 2026}. */
    public String weekday(Instant instant) {
        return written("web.time.weekday", instant.atZone(Brussels.ZONE));
    }

    /** Such as {@code zaterdag 21 november 2026 om 07.05 uur}. */
    public String moment(Instant instant) {
        return written("web.time.moment", instant.atZone(Brussels.ZONE));
    }

    /** Such as {@code za 21 nov, 07.05}, for tables. */
    public String shortMoment(Instant instant) {
        return written("web.time.short", instant.atZone(Brussels.ZONE));
    }

    /** Such as {@code nog 3 u 20 min}, in whole minutes rounded down, or since when it is too late. */
    public String left(Instant dueAt) {
        Instant now = clock.instant();
        if (isPast(dueAt)) {
            return said("web.time.late", shortMoment(dueAt));
        }
        return said("web.time.left", length(Duration.between(now, dueAt)));
    }

    /** Whether it is too late. */
    public boolean isPast(Instant dueAt) {
        return !clock.instant().isBefore(dueAt);
    }

    /** Such as {@code 2 d 3 u}, {@code 3 u 20 min} or {@code 45 s}, rounded down. */
    public String length(Duration length) {
        if (length.toDays() > 1) {
            return said("web.time.days", length.toDays(), length.toHoursPart());
        }
        if (length.toHours() > 0) {
            return said("web.time.hours", length.toHours(), length.toMinutesPart());
        }
        return length.toMinutes() > 0
                ? said("web.time.minutes", length.toMinutes())
                : said("web.time.seconds", length.toSeconds());
    }

    private String written(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(said(pattern), locale()).format(when);
    }

    private String said(String key, Object... arguments) {
        return words.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
