package be.handlewithcare.core.audit;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param object what it was done to: an id, or a code such as {@code volumes}; never personal data of a child
 * @param signal the signal it concerns, if one
 * @param outcome {@code done}, or the code of what came out
 */
public record AuditEntry(
        Instant at,
        Actor by,
        AuditAction action,
        String object,
        @Nullable SignalId signal,
        String outcome) {
    public static final String DONE = "done";
}
