package be.handlewithcare.projections.monitoring;

/** By what the volumes are broken down. */
public enum Cut {
    ZONE,
    POST,
    MONTH
}
