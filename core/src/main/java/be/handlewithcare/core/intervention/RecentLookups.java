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
 * What counts towards the limits on lookups: each child that was reported, and each look at the schools to choose from,
 * since those tell where pupils of that name, or of nearly that name, go to school. Whoever looks at one signal again
 * within an hour learns nothing new: towards the reports it is the same look, and towards further looks too if it is an
 * officer, to whom a page shows the schools again at each step. A zone's system asks for them, so each time counts.
 *
 * @param entries of the last 24 hours, oldest first
 */
public record RecentLookups(List<Entry> entries) {
    /** For how long a second look at one signal is the same. */
    public static final Duration SITTING = Duration.ofHours(1);

    public RecentLookups {
        entries = List.copyOf(entries);
    }

    /** What somebody did. */
    public enum Kind {
        REPORTED,
        LOOKED
    }

    /** A child that was reported, or a look at the schools for it. */
    public record Entry(Instant at, Kind kind, String actor, Actor.Role role, SignalId signal) {
        private boolean isBy(Actor somebody) {
            return actor.equals(somebody.name()) && role == somebody.role();
        }
    }

    /** Those of one officer or system. */
    public RecentLookups by(Actor somebody) {
        return new RecentLookups(
                entries.stream().filter(entry -> entry.isBy(somebody)).toList());
    }

    /** When something happened that counts for whoever would report. */
    public List<Instant> towardsReports() {
        return times(false);
    }

    /** When something happened that counts for whoever would look. */
    public List<Instant> towardsLooks() {
        return times(true);
    }

    /** Whether a look now would be the same as one of the last hour. */
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
