package be.handlewithcare.core.school;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a school's taking part. */
public sealed interface SchoolCommand {
    InstitutionNumber school();

    /**
     * Makes the school's taking part equal to this; may be repeated.
     *
     * @param joinedOn first day on which signals go to it
     * @param leftOn first day on which they no longer do, if it leaves
     */
    record RegisterSchool(
            InstitutionNumber school,
            SchoolDetails details,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            Instant at) implements SchoolCommand {}
}
