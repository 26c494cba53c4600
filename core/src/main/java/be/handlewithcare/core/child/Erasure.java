package be.handlewithcare.core.child;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;
import java.util.List;

/**
 * What was erased, without a name.
 *
 * @param intervention whose content can no longer be compared with a resend
 * @param notices that show the child no more
 * @param cause why it was, also where that was long before this call
 */
public record Erasure(
        SignalId signal, InterventionId intervention, List<NoticeId> notices, ErasureCause cause, Instant erasedAt) {
    public Erasure {
        notices = List.copyOf(notices);
    }
}
