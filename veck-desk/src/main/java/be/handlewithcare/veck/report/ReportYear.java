package be.handlewithcare.veck.report;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.veck.monitoring.Period;
import java.time.Instant;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A year that a report is about. Templates find only public methods.
 *
 * @param startsIn the calendar year in which it starts
 */
public record ReportYear(Kind kind, int startsIn) {
    /** No table goes further back. */
    private static final int MOST = 10;

    private static final Pattern CALENDAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern SCHOOL = Pattern.compile("[12][0-9]{3}-[12][0-9]{3}");

    /** How years are counted. */
    public enum Kind {
        /** From January to December. */
        CALENDAR,
        /** From September to August. */
        SCHOOL
    }

    /** The year of that kind in which an instant lies. */
    static ReportYear of(Kind kind, Instant instant) {
        return switch (kind) {
            case CALENDAR -> new ReportYear(kind, Brussels.dayOf(instant).getYear());
            case SCHOOL -> new ReportYear(kind, SchoolYear.of(instant).startsIn());
        };
    }

    /**
     * The year of that kind that is written so.
     *
     * @throws Rejected {@link Rule#FORMAT} if none is
     */
    static ReportYear parse(Kind kind, String written) {
        Pattern form = kind == Kind.CALENDAR ? CALENDAR : SCHOOL;
        if (!form.matcher(written).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        ReportYear year = new ReportYear(kind, Integer.parseInt(written, 0, 4, 10));
        if (!year.name().equals(written)) {
            throw new Rejected(Rule.FORMAT);
        }
        return year;
    }

    /** As people write it, such as {@code 2026} or {@code 2026-2027}. */
    public String name() {
        return switch (kind) {
            case CALENDAR -> Year.of(startsIn).toString();
            case SCHOOL -> new SchoolYear(startsIn).toString();
        };
    }

    /** The same as the query of an address. */
    public String query() {
        return switch (kind) {
            case CALENDAR -> "year=" + name();
            case SCHOOL -> "schoolYear=" + name();
        };
    }

    /** Its months. */
    public Period months() {
        YearMonth first = YearMonth.of(startsIn, kind == Kind.CALENDAR ? Month.JANUARY : Month.SEPTEMBER);
        return new Period(first, first.plusMonths(11));
    }

    /** This one and those before it, the newest first, ten together. */
    List<ReportYear> backwards() {
        return IntStream.range(0, MOST)
                .mapToObj(years -> new ReportYear(kind, startsIn - years))
                .toList();
    }
}
