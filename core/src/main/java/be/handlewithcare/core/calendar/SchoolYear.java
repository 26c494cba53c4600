package be.handlewithcare.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/**
 * From 1 September to 31 August.
 *
 * @param startsIn the calendar year of its 1 September
 */
public record SchoolYear(int startsIn) {
    private static final int DAYS_THAT_TOKENS_OUTLIVE_IT = 90;

    /** The school year of an instant, on the calendar in Brussels. */
    public static SchoolYear of(Instant instant) {
        return of(Brussels.dayOf(instant));
    }

    /** The school year of a day. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    /**
     * The school year that is {@linkplain #toString() written} so.
     *
     * @throws IllegalArgumentException if no year is written so
     */
    public static SchoolYear parse(String written) {
        int dash = Math.max(0, written.indexOf('-'));
        SchoolYear year = new SchoolYear(Integer.parseInt(written, 0, dash, 10));
        if (!year.toString().equals(written)) {
            throw new IllegalArgumentException("Not a school year");
        }
        return year;
    }

    /** The one that starts when this one ends. */
    public SchoolYear next() {
        return new SchoolYear(startsIn + 1);
    }

    /** Its 1 September. */
    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.SEPTEMBER, 1);
    }

    /** Its 31 August. */
    public LocalDate lastDay() {
        return LocalDate.of(startsIn + 1, Month.AUGUST, 31);
    }

    /**
     * The first day, in Brussels, on which nobody can make a child token of this year any more: 90 days after the last
     * day, which is 29 November. No report is accepted that would still need one by then.
     */
    public LocalDate tokensForgottenFrom() {
        return lastDay().plusDays(DAYS_THAT_TOKENS_OUTLIVE_IT);
    }

    /** As people write it: {@code 2026-2027}. */
    @Override
    public String toString() {
        return startsIn + "-" + (startsIn + 1);
    }
}
