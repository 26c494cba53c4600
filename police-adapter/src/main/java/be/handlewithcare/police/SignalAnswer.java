package be.handlewithcare.police;

import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal as its zone reads it.
 *
 * @param source who answered where the child goes to school; absent while nobody has
 * @param erased true once the child is forgotten; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "signal",
    "intervention",
    "status",
    "reason",
    "dueAt",
    "source",
    "placedAt",
    "notifiedAt",
    "overdue",
    "erased"
})
record SignalAnswer(
        UUID signal,
        UUID intervention,
        SignalStatus status,
        @Nullable String reason,
        Instant dueAt,
        @Nullable LookupSource source,
        @Nullable Instant placedAt,
        @Nullable Instant notifiedAt,
        boolean overdue,
        @Nullable Boolean erased) {

    static SignalAnswer of(SignalView view) {
        return new SignalAnswer(
                view.signal().value(),
                view.intervention().value(),
                view.status(),
                view.reason(),
                view.dueAt(),
                view.source(),
                view.placedAt(),
                view.notifiedAt(),
                view.overdue(),
                view.erased() ? true : null);
    }
}
