package be.handlewithcare.axon;

import static be.handlewithcare.core.testkit.Examples.TOKEN;

import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.ContentDigests;
import be.handlewithcare.core.intervention.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The keys of digests and tokens, and what was forgotten of them. */
public final class RecordingKeys implements ContentDigests, ChildTokens {
    /** The one school year whose tokens are due to be forgotten. */
    public volatile @Nullable SchoolYear outdated;

    /** Thrown in place of reading or forgetting a key; null if all goes well. */
    public volatile @Nullable RuntimeException fault;

    private final CopyOnWriteArrayList<InterventionId> forgotten = new CopyOnWriteArrayList<>();
    private final Set<InterventionId> living = ConcurrentHashMap.newKeySet();

    @Override
    public ContentDigest digestOf(InterventionId intervention, Report report) {
        living.add(intervention);
        return new ContentDigest(intervention + " " + forgotten.size());
    }

    @Override
    public void forget(InterventionId intervention) {
        living.remove(intervention);
        forgotten.addIfAbsent(intervention);
    }

    @Override
    public List<InterventionId> livingAfter(InterventionId last, int most) {
        throwFault();
        return living.stream()
                .filter(intervention -> intervention.toString().compareTo(last.toString()) > 0)
                .sorted(Comparator.comparing(InterventionId::toString))
                .limit(most)
                .toList();
    }

    /** Restores the key as before its erasure, like a restored backup of the vault. */
    public void restore(InterventionId intervention) {
        forgotten.remove(intervention);
        living.add(intervention);
    }

    /** What was forgotten, in order. */
    public List<InterventionId> forgotten() {
        return List.copyOf(forgotten);
    }

    @Override
    public ChildToken tokenOf(Identity child, SchoolYear year) {
        return TOKEN;
    }

    @Override
    public Set<SchoolYear> forgetOutdated(LocalDate today) {
        throwFault();
        SchoolYear year = outdated;
        outdated = null;
        return year == null ? Set.of() : Set.of(year);
    }

    private void throwFault() {
        RuntimeException known = fault;
        if (known != null) {
            throw known;
        }
    }
}
