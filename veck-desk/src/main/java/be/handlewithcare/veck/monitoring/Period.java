package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The months from first to last, both included. */
public record Period(YearMonth first, YearMonth last) {
    private static final int MOST_MONTHS = 120;
    private static final Pattern MONTH = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])");

    /** The school year in which that instant lies. */
    public static Period schoolYearOf(Instant instant) {
        SchoolYear year = SchoolYear.of(Brussels.dayOf(instant));
        return new Period(YearMonth.from(year.firstDay()), YearMonth.from(year.lastDay()));
    }

    /**
     * The month that is written so.
     *
     * @throws Rejected {@link Rule#FORMAT}
     */
    public static YearMonth month(String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        return YearMonth.parse(text);
    }

    /**
     * Sees to it that these are a period.
     *
     * @throws Rejected {@link Rule#FORMAT} if they are the wrong way round, {@link Rule#TOO_MANY} beyond ten years
     */
    public static void check(YearMonth first, YearMonth last) {
        if (last.isBefore(first)) {
            throw new Rejected(Rule.FORMAT);
        }
        if (first.until(last, ChronoUnit.MONTHS) >= MOST_MONTHS) {
            throw new Rejected(Rule.TOO_MANY);
        }
    }

    /** Each of them, in order. */
    public List<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** Whether a child may be counted twice, because its token changes with the school year. */
    public boolean spansSchoolYears() {
        return !SchoolYear.of(first.atDay(1)).equals(SchoolYear.of(last.atDay(1)));
    }
}
