package be.handlewithcare.core.signal;

/** Why a zone takes a signal back. */
public enum WithdrawalReason {
    /** It was another child. */
    WRONG_CHILD,
    /** There was no violence in the family. */
    NOT_FAMILY_VIOLENCE,
    /** It was reported twice. */
    DUPLICATE
}
