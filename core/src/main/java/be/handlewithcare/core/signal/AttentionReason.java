package be.handlewithcare.core.signal;

/** Why a person has to decide. */
public enum AttentionReason {
    NOT_FOUND,
    SEVERAL_PUPILS,
    SEVERAL_SCHOOLS
}
