package be.handlewithcare.projections.desk;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.SchoolDetails;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school that takes part, or did. */
public record SchoolView(
        InstitutionNumber school,
        SchoolDetails details,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {}
