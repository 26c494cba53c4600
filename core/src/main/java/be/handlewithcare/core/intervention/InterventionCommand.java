package be.handlewithcare.core.intervention;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of an intervention. */
public sealed interface InterventionCommand {
    InterventionId intervention();

    /**
     * Report it.
     *
     * @param signals the signal of each child of the report, in its order
     */
    record ReportIntervention(
            InterventionId intervention,
            ZoneCode zone,
            @Nullable PolicePost post,
            Instant occurredAt,
            ContentDigest content,
            List<SignalId> signals,
            Instant at)
            implements InterventionCommand {
        public ReportIntervention {
            signals = List.copyOf(signals);
        }
    }
}
