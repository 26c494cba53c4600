package be.handlewithcare.projections.desk;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.SchoolDetails;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school that takes part, or did.
 *
 * @param leftOn from when on it takes part no more: it left, closed or merged
 * @param closed whether it exists no more from then on
 * @param mergedInto under what number it goes on from then on, if it merged
 * @param daysOff its own days off, in order
 */
public record SchoolView(
        InstitutionNumber school,
        SchoolDetails details,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        boolean closed,
        @Nullable InstitutionNumber mergedInto,
        List<LocalDate> daysOff) {
    public SchoolView {
        daysOff = List.copyOf(daysOff);
    }
}
