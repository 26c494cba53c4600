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
     * Interventions whose key lives, in the order of their ids: a page of those after this one.
     *
     * @param most how many at most; fewer are all that is left
     */
    List<InterventionId> livingAfter(InterventionId last, int most);
}
