package be.handlewithcare.magdasimulator.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param institution as the register writes it
 * @param until the last day, if one is set
 */
public record Enrolment(
        String institution,
        String site,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether a day of it lies between the two, both included. */
    public boolean overlaps(LocalDate begin, LocalDate end) {
        return !from.isAfter(end) && (until == null || !until.isBefore(begin));
    }
}
