package be.handlewithcare.projections.desk;

/** Where a signal stands, as its zone sees it. The names are part of the contract. */
public enum SignalStatus {
    /** No school knows yet: its school is being looked up, or the mail to it is on its way. */
    AWAITING_SCHOOL,
    /** A person of the zone has to decide. */
    NEEDS_ATTENTION,
    /** The notice stands on the school's portal and the mail was handed to the mail server. */
    NOTIFIED,
    /** Ended without a notice, for a recorded reason. */
    CLOSED,
    /** Taken back by the zone. */
    WITHDRAWN
}
