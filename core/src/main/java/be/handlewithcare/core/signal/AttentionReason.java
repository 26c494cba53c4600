package be.handlewithcare.core.signal;

/** Why a person has to decide. */
public enum AttentionReason {
    NOT_FOUND,
    SEVERAL_PUPILS,
    SEVERAL_SCHOOLS,
    /** A school said that the child is not its pupil. */
    RETURNED,
    /** The source of enrolments stayed silent until four hours before the signal is due. It is still being asked. */
    LOOKUP_UNAVAILABLE;

    /**
     * Returns the number of schools at which a person may place the signal: two only for a child of whom the source named
     * several enrolments. Of pupils with the same or a near name one is the child, and the school of the other must not hear
     * of it.
     */
    public int mostSchools() {
        return switch (this) {
            case SEVERAL_SCHOOLS -> 2;
            case NOT_FOUND, SEVERAL_PUPILS, RETURNED, LOOKUP_UNAVAILABLE -> 1;
        };
    }

    /**
     * Returns whether the schools that the source named may be those of pupils with another, near name. They are marked within
     * the region of the zone only, for every caller; also after a school has returned the signal.
     */
    public boolean mayBeNear() {
        return switch (this) {
            case NOT_FOUND, RETURNED -> true;
            case SEVERAL_PUPILS, SEVERAL_SCHOOLS, LOOKUP_UNAVAILABLE -> false;
        };
    }
}
