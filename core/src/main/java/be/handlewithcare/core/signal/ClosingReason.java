package be.handlewithcare.core.signal;

/** Why a signal ends without a notice. */
public enum ClosingReason {
    /** Its school is not trained yet, so it gets nothing. */
    NOT_PARTICIPATING
}
