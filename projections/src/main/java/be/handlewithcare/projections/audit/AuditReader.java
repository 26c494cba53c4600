package be.handlewithcare.projections.audit;

/** Reads the trail. */
public interface AuditReader {

    /**
     * The entries asked for, oldest first, in the order in which they were made. A page stays what it is, but for its newest end: an
     * entry is made before its transaction commits, so one that commits late can appear before some already read. Who
     * follows the trail as it grows reads up to a minute ago.
     *
     * @throws IllegalArgumentException for a limit out of its range
     */
    AuditPage read(AuditQuery query);

    /**
     * The same entries from the other end: the last one made comes first, and a page ends where older ones follow.
     *
     * @throws IllegalArgumentException for a limit out of its range
     */
    AuditPage readNewestFirst(AuditQuery query);
}
