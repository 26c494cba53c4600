package be.handlewithcare.core.child;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a child's identity is kept.
 *
 * @param until from then on it is to be forgotten
 * @param cause why then
 */
public record Retention(Instant until, ErasureCause cause) {
    public static final Duration AFTER_OPENING = Duration.ofDays(7);
    public static final Duration AFTER_WITHDRAWAL = Duration.ofHours(24);
    public static final Duration LONGEST = Duration.ofDays(30);

    /**
     * The first of the ends that apply.
     *
     * @param openedByAllAt when the last of the schools that hold a notice opened it; null while one has not, or none
     *     holds one
     * @param withdrawnAt when the zone took the signal back, if it did
     */
    public static Retention of(Instant occurredAt, @Nullable Instant openedByAllAt, @Nullable Instant withdrawnAt) {
        return Stream.of(
                        Optional.of(new Retention(occurredAt.plus(LONGEST), ErasureCause.LAPSED)),
                        end(openedByAllAt, AFTER_OPENING, ErasureCause.OPENED),
                        end(withdrawnAt, AFTER_WITHDRAWAL, ErasureCause.WITHDRAWN))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Retention::until))
                .orElseThrow();
    }

    private static Optional<Retention> end(@Nullable Instant from, Duration after, ErasureCause cause) {
        return Optional.ofNullable(from).map(start -> new Retention(start.plus(after), cause));
    }

    /** Whether it has ended. */
    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
