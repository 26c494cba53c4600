package be.handlewithcare.core.intervention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many children one zone, or one officer of it, may report anew, since each is looked up once. Officers look up people
 * they know (a Belgian supervisor of the police, 2023); a report that is made up is such a lookup.
 *
 * @param perHour in any hour, 1 or more
 * @param perDay in any 24 hours, 1 or more
 */
public record LookupLimits(int perHour, int perDay) {
    /** How far back reports count. */
    public static final Duration LONGEST = Duration.ofDays(1);

    private static final Duration HOUR = Duration.ofHours(1);

    /** @throws IllegalArgumentException for a limit below 1 */
    public LookupLimits {
        if (perHour < 1 || perDay < 1) {
            throw new IllegalArgumentException("a limit of lookups is 1 or more");
        }
    }

    /**
     * How long until so many more may be reported; empty if at once. A report of more than a limit waits until nothing
     * else counts: its children belong together.
     *
     * @param reported when the children of the last 24 hours were reported, each once, oldest first
     * @param wanted how many more, 1 or more
     */
    public Optional<Duration> waitFor(List<Instant> reported, int wanted, Instant now) {
        return Stream.of(waitFor(reported, wanted, now, perHour, HOUR), waitFor(reported, wanted, now, perDay, LONGEST))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
    }

    private static Optional<Duration> waitFor(
            List<Instant> reported, int wanted, Instant now, int most, Duration window) {
        List<Instant> counting =
                reported.stream().filter(at -> at.isAfter(now.minus(window))).toList();
        int haveToLeave = Math.min(counting.size(), counting.size() + wanted - most);
        return haveToLeave <= 0
                ? Optional.empty()
                : Optional.of(
                        Duration.between(now, counting.get(haveToLeave - 1).plus(window)));
    }
}
