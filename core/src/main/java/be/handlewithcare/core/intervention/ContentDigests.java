package be.handlewithcare.core.intervention;

import be.handlewithcare.core.ids.InterventionId;

/** Makes content digests. */
public interface ContentDigests {

    /**
     * The digest of a report: equal for the same instant, post and children in the same order, in the same Unicode form.
     * The first call for an intervention makes its key, in the running transaction.
     */
    ContentDigest digestOf(InterventionId intervention, Report report);
}
