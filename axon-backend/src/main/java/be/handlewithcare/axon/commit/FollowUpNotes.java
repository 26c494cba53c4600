package be.handlewithcare.axon.commit;

import be.handlewithcare.core.process.FollowUp;
import java.util.List;

/** Where a commit notes what is to be done after it. */
@FunctionalInterface
public interface FollowUpNotes {
    /** Notes all of them in the running transaction. */
    void note(List<FollowUp.Later> followUps);
}
