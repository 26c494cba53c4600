package be.handlewithcare.core.audit;

/** The trail, for what is seen or refused rather than changed: changes come onto it with their events. */
public interface AuditTrail {

    /**
     * Writes one entry, in the running transaction or in one of its own.
     *
     * @throws RuntimeException if it cannot be written; what was to be shown must not be shown then
     */
    void record(AuditEntry entry);
}
