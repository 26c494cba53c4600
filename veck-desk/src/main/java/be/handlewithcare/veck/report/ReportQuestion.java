package be.handlewithcare.veck.report;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.veck.monitoring.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which year is reported on.
 *
 * @param today the day on which it is asked, in Brussels
 */
record ReportQuestion(ReportYear year, LocalDate today) {

    static ReportQuestion of(ReportYear year, Instant now) {
        return new ReportQuestion(year, Brussels.dayOf(now));
    }

    /** Its months; of a running year those that have begun. */
    Period period() {
        Period whole = year.months();
        return isComplete() ? whole : new Period(whole.first(), YearMonth.from(today));
    }

    /** Whether the year is over. */
    boolean isComplete() {
        return today.isAfter(lastDay());
    }

    /** Its last day so far. */
    LocalDate day() {
        return isComplete() ? lastDay() : today;
    }

    private LocalDate lastDay() {
        return year.months().last().atEndOfMonth();
    }

    Filter filter() {
        return Filter.everywhere(period().first(), period().last());
    }
}
