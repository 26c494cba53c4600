package be.handlewithcare.core.signal;

import java.util.EnumSet;
import java.util.Set;

/** Why a signal ends without a notice. */
public enum ClosingReason {
    /** Its school is not trained yet, so it gets nothing. */
    NOT_PARTICIPATING,
    /** The child goes to no school. */
    NO_SCHOOL,
    /** The child goes to school in another country. */
    OTHER_COUNTRY,
    /** Thirty days went by, and the child was forgotten. */
    TOO_OLD,
    /** The child was forgotten on request before it was placed. */
    ERASED;

    private static final Set<ClosingReason> OF_A_PERSON = EnumSet.of(NO_SCHOOL, NOT_PARTICIPATING, OTHER_COUNTRY);

    /** Whether a person of the zone may give this reason; the others follow by themselves. */
    public boolean isForPersons() {
        return OF_A_PERSON.contains(this);
    }
}
