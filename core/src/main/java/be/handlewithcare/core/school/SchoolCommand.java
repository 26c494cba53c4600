package be.handlewithcare.core.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
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

    /** Follows the official list of schools, without touching the school's taking part; may be repeated. */
    record UpdateSchool(InstitutionNumber school, OfficialDetails details, Instant at) implements SchoolCommand {}

    /** It exists no more from that day on; may be repeated. */
    record CloseSchool(InstitutionNumber school, LocalDate on, Instant at) implements SchoolCommand {}

    /** It goes on under another number from that day on; may be repeated. */
    record MergeSchool(InstitutionNumber school, InstitutionNumber into, LocalDate on, Instant at)
            implements SchoolCommand {}

    /** Makes its own days off equal to these; may be repeated. */
    record SetDaysOff(InstitutionNumber school, Set<LocalDate> days, Instant at) implements SchoolCommand {
        public SetDaysOff {
            days = Set.copyOf(days);
        }
    }
}
