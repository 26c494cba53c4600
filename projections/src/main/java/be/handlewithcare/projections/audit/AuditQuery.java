package be.handlewithcare.projections.audit;

import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail, oldest first.
 *
 * @param signal only of this signal
 * @param from at or after
 * @param to before
 * @param after the last entry of the page before
 * @param limit 1 to 1,000
 */
public record AuditQuery(
        @Nullable SignalId signal,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID after,
        int limit) {}
