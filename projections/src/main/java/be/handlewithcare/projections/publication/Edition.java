package be.handlewithcare.projections.publication;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.intervention.ReportRules;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;

/**
 * Months that are published, such as those that are published together: one, or the twelve of a calendar year.
 *
 * @param last included
 */
public record Edition(YearMonth first, YearMonth last) {
    /** A report may come that late; a day later it is clear whether its schools were told in time. */
    private static final Duration SETTLES = ReportRules.OLDEST.plus(Promise.WITHIN);

    public static Edition of(YearMonth month) {
        return new Edition(month, month);
    }

    public static Edition of(Year year) {
        return new Edition(year.atMonth(Month.JANUARY), year.atMonth(Month.DECEMBER));
    }

    /** Whether it is of a whole year. */
    public boolean isOfYear() {
        return !first.equals(last);
    }

    /** When nothing can be added any more. */
    Instant settledAt() {
        return last.plusMonths(1)
                .atDay(1)
                .atStartOfDay(Brussels.ZONE)
                .toInstant()
                .plus(SETTLES);
    }

    /** The one to publish after this: after December, the year. */
    Edition next() {
        if (last.getMonth() == Month.DECEMBER && !isOfYear()) {
            return of(Year.of(last.getYear()));
        }
        return of(last.plusMonths(1));
    }
}
