package be.handlewithcare.core.school;

import be.handlewithcare.core.decision.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What can happen to a school's taking part. */
public sealed interface SchoolEvent extends DomainEvent {
    InstitutionNumber school();

    /** The school takes part from that day on, for the first time or again. */
    record SchoolJoined(InstitutionNumber school, SchoolDetails details, LocalDate joinedOn, Instant at)
            implements SchoolEvent {}

    /** Its name, place, sites or mailboxes are others now. */
    record SchoolDetailsChanged(InstitutionNumber school, SchoolDetails details, Instant at) implements SchoolEvent {}

    /** From that day on the school no longer takes part. */
    record SchoolLeft(InstitutionNumber school, LocalDate leftOn, Instant at) implements SchoolEvent {}

    /** From that day on the school does not exist any more. */
    record SchoolClosed(InstitutionNumber school, LocalDate closedOn, Instant at) implements SchoolEvent {}

    /** From that day on the school goes on under another number. */
    record SchoolMerged(InstitutionNumber school, InstitutionNumber into, LocalDate mergedOn, Instant at)
            implements SchoolEvent {}

    /**
     * These are its own days off now, beside those of all schools.
     *
     * @param days in order
     */
    record SchoolDaysOffChanged(InstitutionNumber school, List<LocalDate> days, Instant at) implements SchoolEvent {
        public SchoolDaysOffChanged {
            days = days.stream().distinct().sorted().toList();
        }
    }
}
