package be.handlewithcare.core.audit;

/** What somebody did or saw. The names are part of the contract. */
public enum AuditAction {
    /** An intervention, or the signal of one child of it. */
    REPORTED,
    LOOKED_UP,
    PLACED,
    NEEDS_ATTENTION,
    /** The zone was called, because no school was known for so long. */
    ESCALATED,
    /** Twenty-four hours went by, and the school was not told. */
    OVERDUE,
    CLOSED,
    /** A signal was taken back by its zone, or a notice of it was. */
    WITHDRAWN,
    /** The child of a signal was forgotten, or a notice shows it no more. */
    ERASED,
    /** A notice was made for a school. */
    ISSUED,
    /** The promise is kept: the notice stands on the portal and the mail left. */
    NOTIFIED,
    /** An identity was shown to a person. */
    REVEALED,
    ACKNOWLEDGED,
    TEACHER_INFORMED,
    /** The school said that the child is not its pupil. */
    RETURNED,
    /** A school was reminded of a notice that nobody had opened. */
    REMINDED,
    SCHOOL_JOINED,
    SCHOOL_CHANGED,
    SCHOOL_LEFT,
    SCHOOL_CLOSED,
    SCHOOL_MERGED,
    /** The official list of schools was taken in; what changed at a school that takes part has an entry of its own. */
    SCHOOLS_IMPORTED,
    /** A source of enrolments said that we may not ask it, and is asked no more. */
    LOOKUP_STOPPED,
    /** An operator let a source of enrolments be asked again. */
    LOOKUP_RESUMED,
    /**
     * A zone reported more than twice as many children as usual, or withdrew three or more signals after it had looked at
     * schools.
     */
    UNUSUAL,
    /** An operator was asked to forget a child. */
    ERASURE_REQUESTED,
    /** An operator let failing work of one kind be tried again at once. */
    TASKS_RETRIED,
    SEARCHED,
    EXPORTED,
    /** Somebody asked for what is not theirs, or what does not exist. */
    REFUSED
}
