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
