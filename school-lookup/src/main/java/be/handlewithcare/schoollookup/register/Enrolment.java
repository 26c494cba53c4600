package be.handlewithcare.schoollookup.register;

import be.handlewithcare.core.child.MatchingName;
import be.handlewithcare.core.child.NearName;
import be.handlewithcare.core.school.InstitutionNumber;
import java.time.LocalDate;
import java.util.Set;

/**
 * One line of the register.
 *
 * @param near under which names another may be near this one
 * @param until the last day, {@link #OPEN} if none is set
 */
record Enrolment(
        String pupil,
        MatchingName name,
        Set<NearName> near,
        LocalDate born,
        InstitutionNumber school,
        LocalDate from,
        LocalDate until) {
    static final LocalDate OPEN = LocalDate.MAX;

    @Override
    public String toString() {
        return "Enrolment[…]";
    }
}
