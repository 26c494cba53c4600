package be.handlewithcare.core.audit;

/** What somebody did or saw. The names are part of the contract. */
public enum AuditAction {
    /** An intervention, or the signal of one child of it. */
    REPORTED,
    LOOKED_UP,
    PLACED,
    NEEDS_ATTENTION,
    CLOSED,
    /** A notice was made for a school. */
    ISSUED,
    /** The promise is kept: the notice stands on the portal and the mail left. */
    NOTIFIED,
    /** An identity was shown to a person. */
    REVEALED,
    ACKNOWLEDGED,
    TEACHER_INFORMED,
    SCHOOL_JOINED,
    SCHOOL_CHANGED,
    SCHOOL_LEFT,
    SEARCHED,
    EXPORTED,
    /** Somebody asked for what is not theirs, or what does not exist. */
    REFUSED
}
