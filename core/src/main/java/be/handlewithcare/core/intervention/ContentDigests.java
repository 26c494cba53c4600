package be.handlewithcare.core.intervention;

import be.handlewithcare.core.ids.InterventionId;
import java.util.List;

/** Makes content digests. */
public interface ContentDigests {

    /**
     * The digest of a report: equal for the same instant, post and children in the same order, in the same Unicode form.
     * The first call for an intervention makes its key, in the running transaction. Of a forgotten intervention the
     * digest is equal to no other, not even to that of the same report a moment later.
     */
    ContentDigest digestOf(InterventionId intervention, Report report);

    /**
     * Destroys the key of an intervention for good: from then on nobody can resend its report as the same one, nor try
     * a guess on the digest that was kept. May be repeated.
     */
    void forget(InterventionId intervention);

    /**
     * Returns a page of the interventions whose key lives: those after this one, in the order of their ids.
     *
     * @param most the size of a page; a smaller page is the last one
     */
    List<InterventionId> livingAfter(InterventionId last, int most);
}
