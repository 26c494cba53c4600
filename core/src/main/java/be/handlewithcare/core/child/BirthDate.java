package be.handlewithcare.core.child;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** The day a child was born. */
public record BirthDate(LocalDate value) {
    private static final int OF_AGE_YEARS = 18;

    /**
     * Whether somebody born on this day is a child on that day: born on or before it, and not yet 18. Who was born on 29
     * February turns 18 on 1 March where the year has no such day.
     */
    public boolean isChildOn(LocalDate day) {
        return !value.isAfter(day) && day.isBefore(eighteenthBirthday());
    }

    private LocalDate eighteenthBirthday() {
        boolean leapling = value.getMonth() == Month.FEBRUARY && value.getDayOfMonth() == 29;
        int year = value.getYear() + OF_AGE_YEARS;
        return leapling && !Year.isLeap(year) ? LocalDate.of(year, Month.MARCH, 1) : value.plusYears(OF_AGE_YEARS);
    }

    @Override
    public String toString() {
        return "BirthDate[…]";
    }
}
