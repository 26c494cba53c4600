package be.handlewithcare.core.intervention;

/**
 * Who may report how many children anew. Without any, nothing is limited.
 *
 * @param zone the zone with all its officers and systems
 * @param officer one officer; a zone's system has no limit of its own
 */
public record ReportingLimits(LookupLimits zone, LookupLimits officer) {}
