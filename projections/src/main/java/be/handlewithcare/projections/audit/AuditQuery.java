package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail.
 *
 * @param signal only of this signal
 * @param actor only by the account of this name
 * @param action only of this kind
 * @param object only of this thing, or of the signal with this id
 * @param from at or after
 * @param to before
 * @param after the last entry of the page before
 * @param limit 1 to 1,000
 */
public record AuditQuery(
        @Nullable SignalId signal,
        @Nullable String actor,
        @Nullable AuditAction action,
        @Nullable UUID object,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID after,
        int limit) {

    /** Whoever did whatever to whatever. */
    public AuditQuery(
            @Nullable SignalId signal, @Nullable Instant from, @Nullable Instant to, @Nullable UUID after, int limit) {
        this(signal, null, null, null, from, to, after, limit);
    }

    /** The same, up to this instant, from where another page ended. */
    public AuditQuery continued(@Nullable UUID last, Instant end, int longest) {
        return new AuditQuery(signal, actor, action, object, from, end, last, longest);
    }
}
