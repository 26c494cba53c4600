package be.handlewithcare.veck.schools;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.SchoolDetails;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How VECK wants a school to take part.
 *
 * @param leftOn first day on which it no longer does, if it leaves
 * @param daysOff null leaves them as they are
 */
record SchoolWish(
        InstitutionNumber school,
        SchoolDetails details,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable Set<LocalDate> daysOff) {}
