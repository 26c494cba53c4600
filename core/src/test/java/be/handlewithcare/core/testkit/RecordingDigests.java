package be.handlewithcare.core.testkit;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.ContentDigests;
import be.handlewithcare.core.intervention.Report;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes every report of an intervention for the same one, until the intervention is forgotten. */
public final class RecordingDigests implements ContentDigests {
    private final List<InterventionId> forgotten = new CopyOnWriteArrayList<>();

    @Override
    public ContentDigest digestOf(InterventionId intervention, Report report) {
        return new ContentDigest(
                forgotten.contains(intervention) ? UUID.randomUUID().toString() : intervention.toString());
    }

    @Override
    public void forget(InterventionId intervention) {
        forgotten.add(intervention);
    }

    /** No restored backup can bring back a key here. */
    @Override
    public List<InterventionId> livingAfter(InterventionId last, int most) {
        return List.of();
    }

    /** Which interventions it was asked to forget, in order. */
    public List<InterventionId> forgotten() {
        return List.copyOf(forgotten);
    }
}
