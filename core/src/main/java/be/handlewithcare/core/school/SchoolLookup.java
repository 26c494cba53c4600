package be.handlewithcare.core.school;

import be.handlewithcare.core.child.Identity;
import java.time.LocalDate;

/** Asks a source of enrolments where a child goes to school. Changes nothing, so it may be asked again. */
public interface SchoolLookup {

    /**
     * The answer for the one pupil with exactly this name, after normalisation, and this birth date.
     *
     * @param on the day on which the enrolment counts
     */
    LookupAnswer find(Identity child, LocalDate on);
}
