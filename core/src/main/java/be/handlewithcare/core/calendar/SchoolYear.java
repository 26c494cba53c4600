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

    /** The school year of an instant, on the calendar in Brussels. */
    public static SchoolYear of(Instant instant) {
        return of(Brussels.dayOf(instant));
    }

    /** The school year of a day. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    /** The one that starts when this one ends. */
    public SchoolYear next() {
        return new SchoolYear(startsIn + 1);
    }

    /** 1 September. */
    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.SEPTEMBER, 1);
    }

    /** 31 August. */
    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    /** As people write it: {@code 2026-2027}. */
    @Override
    public String toString() {
        return startsIn + "-" + (startsIn + 1);
    }
}
