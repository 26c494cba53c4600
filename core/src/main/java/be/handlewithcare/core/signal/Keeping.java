package be.handlewithcare.core.signal;

import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import be.handlewithcare.core.signal.SignalState.Closed;
import be.handlewithcare.core.signal.SignalState.Erased;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import be.handlewithcare.core.signal.SignalState.Placed;
import be.handlewithcare.core.signal.SignalState.Raised;
import be.handlewithcare.core.signal.SignalState.Withdrawn;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How long the child of a signal is kept, as it stands now. */
public final class Keeping {
    private Keeping() {}

    /**
     * Until when, and why then. While a person has to decide, a school that read its notice ends nothing: who decides must
     * still see whom it is about.
     *
     * @param openedAt when a school first opened its notice, if it did
     */
    public static Retention of(Raised signal, Function<InstitutionNumber, Optional<Instant>> openedAt) {
        Course course = signal.course();
        Instant occurredAt = course.raised().occurredAt();
        return switch (signal) {
            case AwaitingSchool _, NeedsAttention _ -> Retention.of(occurredAt, null, null);
            case Placed _, Closed _ -> Retention.of(occurredAt, openedByAllAt(course, openedAt), null);
            case Withdrawn withdrawn ->
                Retention.of(occurredAt, openedByAllAt(course, openedAt), withdrawn.withdrawnAt());
            case Erased erased -> of(erased.last(), openedAt);
        };
    }

    private static @Nullable Instant openedByAllAt(
            Course course, Function<InstitutionNumber, Optional<Instant>> openedAt) {
        List<Optional<Instant>> openings =
                course.standingAt().stream().map(openedAt).toList();
        return openings.stream().allMatch(Optional::isPresent)
                ? openings.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }
}
