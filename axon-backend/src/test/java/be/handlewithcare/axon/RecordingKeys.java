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
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The keys of digests and tokens, and what was forgotten of them. */
public final class RecordingKeys implements ContentDigests, ChildTokens {
    /** The one school year whose tokens are due to be forgotten. */
    public volatile @Nullable SchoolYear outdated;

    private final List<InterventionId> forgotten = new CopyOnWriteArrayList<>();

    @Override
    public ContentDigest digestOf(InterventionId intervention, Report report) {
        return new ContentDigest(intervention + " " + forgotten.size());
    }

    @Override
    public void forget(InterventionId intervention) {
        forgotten.add(intervention);
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
        SchoolYear year = outdated;
        outdated = null;
        return year == null ? Set.of() : Set.of(year);
    }
}
