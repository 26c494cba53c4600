package be.handlewithcare.core.intervention;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;
import java.util.List;

/** What can be asked of an intervention. */
public sealed interface InterventionCommand {
    InterventionId intervention();

    /**
     * Report it.
     *
     * @param signals the signal of each child of the report, in its order
     */
    record ReportIntervention(Intervention happened, ContentDigest content, List<SignalId> signals, Instant at)
            implements InterventionCommand {
        public ReportIntervention {
            signals = List.copyOf(signals);
        }

        @Override
        public InterventionId intervention() {
            return happened.id();
        }
    }
}
