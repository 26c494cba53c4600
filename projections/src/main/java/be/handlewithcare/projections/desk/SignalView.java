package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signal as its zone sees it: no name, no school.
 *
 * @param reason why it needs attention or was closed, as a code
 * @param placedAt when its school was known
 * @param notifiedAt when the promise was kept
 * @param overdue whether it was not kept within 24 hours of the intervention
 */
public record SignalView(
        SignalId signal,
        InterventionId intervention,
        SignalStatus status,
        @Nullable String reason,
        Instant dueAt,
        @Nullable Instant placedAt,
        @Nullable Instant notifiedAt,
        boolean overdue) {}
