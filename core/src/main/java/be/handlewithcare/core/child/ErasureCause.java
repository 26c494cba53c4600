package be.handlewithcare.core.child;

/** Why a child was forgotten. */
public enum ErasureCause {
    /** Seven days after the school opened its notice. */
    OPENED,
    /** A day after the zone took the signal back. */
    WITHDRAWN,
    /** Thirty days after the intervention, whatever happened. */
    LAPSED,
    /** Somebody used the right to be forgotten. */
    REQUESTED
}
