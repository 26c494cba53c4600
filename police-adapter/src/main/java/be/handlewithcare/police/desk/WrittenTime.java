package be.handlewithcare.police.desk;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.intervention.ReportRules;
import be.handlewithcare.web.page.Language;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;

/**
 * Reads when an intervention was as an officer writes it, on the clock in Brussels: {@code gisteren 23:40} in the words of
 * each language, {@code 20/11 23.40}, {@code 20/11/2026 23u40}, {@code 2026-11-20 23:40}, or {@code 23:40}, which is the
 * latest such moment that has passed. Long because people write times in many ways.
 */
final class WrittenTime {
    private static final DateTimeFormatter USUAL = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final Pattern FILLERS =
            Pattern.compile("\\b(om|à|um|at)\\b|,|(?<=\\d)t(?=\\d)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String HOURS = "\\s?(?:uur|uhr|u|h)";
    private static final Pattern MOMENT = Pattern.compile(
            "(?<day>.*?)\\s*\\b(?<hour>\\d{1,2})(?:\\s?[:.uh]\\s?(?<minute>\\d{2})(?:" + HOURS + ")?|" + HOURS + ")");
    private static final Pattern ISO_DAY = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern DAY =
            Pattern.compile("(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})(?:[/.-](?<year>\\d{4})?)?");
    private static final int LAST_NIGHT = -1;
    private static final String[] DAYS_BACK = {"today", "yesterday", "before-yesterday"};

    private final Clock clock;
    private final Map<String, Integer> daysBack = new HashMap<>();

    WrittenTime(MessageSource words, Clock clock) {
        this.clock = clock;
        for (Language language : Language.values()) {
            IntStream.range(0, DAYS_BACK.length)
                    .forEach(days -> daysBack.put(word(words, DAYS_BACK[days], language), days));
            daysBack.put(word(words, "last-night", language), LAST_NIGHT);
        }
        daysBack.put("", LAST_NIGHT);
    }

    private static String word(MessageSource words, String day, Language language) {
        return words.getMessage("police.words." + day, null, language.locale());
    }

    /** Now, as it can be read again. */
    String now() {
        return USUAL.format(clock.instant().atZone(Brussels.ZONE));
    }

    /** The moment, or nothing if it is not understood or never was. */
    Optional<Instant> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('\'', '’');
        Matcher moment = MOMENT.matcher(
                FILLERS.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ").strip());
        if (!moment.matches()) {
            return Optional.empty();
        }
        String minute = moment.group("minute");
        try {
            LocalTime time =
                    LocalTime.of(Integer.parseInt(moment.group("hour")), minute == null ? 0 : Integer.parseInt(minute));
            return onDay(moment.group("day").strip(), time);
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private Optional<Instant> onDay(String day, LocalTime time) {
        LocalDate today = Brussels.dayOf(clock.instant());
        Integer back = daysBack.get(day);
        if (back == null) {
            return date(day, today).flatMap(date -> at(date, time));
        }
        if (back != LAST_NIGHT) {
            return at(today.minusDays(back), time);
        }
        return at(today, time).filter(this::hasBeen).or(() -> at(today.minusDays(1), time));
    }

    private boolean hasBeen(Instant moment) {
        return !moment.isAfter(clock.instant().plus(ReportRules.CLOCK_TOLERANCE));
    }

    private static Optional<LocalDate> date(String text, LocalDate today) {
        return Arrays.stream(new Pattern[] {ISO_DAY, DAY})
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .map(found -> date(found, today))
                .findFirst();
    }

    /** Without a year it is the latest such day. */
    private static LocalDate date(Matcher found, LocalDate today) {
        int month = Integer.parseInt(found.group("month"));
        int day = Integer.parseInt(found.group("day"));
        String year = found.group("year");
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isAfter(today) ? LocalDate.of(today.getYear() - 1, month, day) : thisYear;
    }

    /** Nothing in the hour that the clock skips in spring; of the hour that comes twice in autumn the first. */
    private static Optional<Instant> at(LocalDate date, LocalTime time) {
        ZonedDateTime moment = ZonedDateTime.of(date, time, Brussels.ZONE);
        return moment.toLocalTime().equals(time) ? Optional.of(moment.toInstant()) : Optional.empty();
    }
}
