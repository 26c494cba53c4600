package be.handlewithcare.core.signal;

/** Why a person has to decide. */
public enum AttentionReason {
    NOT_FOUND,
    SEVERAL_PUPILS,
    SEVERAL_SCHOOLS,
    /** A school said that the child is not its pupil. */
    RETURNED,
    /** The source of enrolments stayed silent until four hours before the signal is due. It is still being asked. */
    LOOKUP_UNAVAILABLE
}
