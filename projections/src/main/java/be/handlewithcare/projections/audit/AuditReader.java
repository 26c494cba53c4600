package be.handlewithcare.projections.audit;

/** Reads the trail. */
public interface AuditReader {

    /** The entries asked for. */
    AuditPage read(AuditQuery query);
}
