package be.handlewithcare.projections.publication;

/** What is counted for everybody. */
public enum Measure {
    INTERVENTIONS,
    SIGNALS,
    /** Distinct children, each once for each school year. */
    CHILDREN,
    /** Schools at which a signal was placed; only of a year, and not of one zone. */
    SCHOOLS,
    /**
     * How many of a hundred signals were told to the school within 24 hours, rounded down to a multiple of five; only of a
     * year, not of one zone, and only of a hundred signals or more.
     */
    IN_TIME_PERCENT
}
