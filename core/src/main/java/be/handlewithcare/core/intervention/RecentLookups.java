package be.handlewithcare.core.intervention;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts towards the limits on lookups each reported child, and each look at the schools to choose from, since those schools tell
 * where pupils with that name, or nearly that name, go to school. A second look at one signal within an hour tells nothing new:
 * it does not count again towards the reports, nor towards further looks if an officer looks, to whom a page shows the schools
 * again at each step. For a zone's system, which asks for them itself, each look counts.
 *
 * @param entries of the last 24 hours, oldest first
 */
public record RecentLookups(List<Entry> entries) {
    /** The time within which a second look at one signal counts as the same. */
    public static final Duration SITTING = Duration.ofHours(1);

    public RecentLookups {
        entries = List.copyOf(entries);
    }

    /** The kind of an entry. */
    public enum Kind {
        REPORTED,
        LOOKED
    }

    /** A reported child, or a look at the schools for it. */
    public record Entry(Instant at, Kind kind, String actor, Actor.Role role, SignalId signal) {
        private boolean isBy(Actor somebody) {
            return actor.equals(somebody.name()) && role == somebody.role();
        }
    }

    /** Returns the entries of one officer or system. */
    public RecentLookups by(Actor somebody) {
        return new RecentLookups(
                entries.stream().filter(entry -> entry.isBy(somebody)).toList());
    }

    /** Returns the times that count towards the limit on reports. */
    public List<Instant> towardsReports() {
        return times(false);
    }

    /** Returns the times that count towards the limit on looks. */
    public List<Instant> towardsLooks() {
        return times(true);
    }

    /** Returns whether a look now would be the same as one of the last hour. */
    public boolean isLookedAtBy(Actor somebody, SignalId signal, Instant now) {
        return somebody.role() == Actor.Role.OFFICER
                && by(somebody).entries.stream()
                        .anyMatch(entry -> entry.kind == Kind.LOOKED
                                && entry.signal.equals(signal)
                                && entry.at.plus(SITTING).isAfter(now));
    }

    private List<Instant> times(boolean eachOfASystem) {
        Map<Look, Instant> counted = new HashMap<>();
        List<Instant> times = new ArrayList<>();
        for (Entry entry : entries) {
            boolean each = entry.kind == Kind.REPORTED || (eachOfASystem && entry.role != Actor.Role.OFFICER);
            if (each || isNew(entry, counted)) {
                times.add(entry.at);
            }
        }
        return times;
    }

    private static boolean isNew(Entry entry, Map<Look, Instant> counted) {
        Look look = new Look(entry.actor, entry.role, entry.signal);
        Instant before = counted.get(look);
        boolean isNew = before == null || !before.plus(SITTING).isAfter(entry.at);
        if (isNew) {
            counted.put(look, entry.at);
        }
        return isNew;
    }

    private record Look(String actor, Actor.Role role, SignalId signal) {}
}
