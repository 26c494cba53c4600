package be.handlewithcare.projections.monitoring;

/** Where the 24 hours go, step by step. */
public enum Delay {
    /** The zone's. */
    INTERVENTION_TO_REPORTED,
    /** The lookup's, or of the person who had to decide. */
    REPORTED_TO_PLACED,
    /** Ours: until the last of the schools was mailed. */
    PLACED_TO_DELIVERED,
    /** The school's: until the first look. */
    DELIVERED_TO_OPENED,
    /** The school's: until the first confirmation. */
    OPENED_TO_ACKNOWLEDGED
}
