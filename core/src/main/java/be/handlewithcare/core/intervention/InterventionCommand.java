package be.handlewithcare.core.intervention;

import be.handlewithcare.core.ids.InterventionId;
import java.time.Instant;

/** What can be asked of an intervention. */
public sealed interface InterventionCommand {
    InterventionId intervention();

    /** Report it. */
    record ReportIntervention(Intervention happened, ContentDigest content, ReportedSignals children, Instant at)
            implements InterventionCommand {
        @Override
        public InterventionId intervention() {
            return happened.id();
        }
    }
}
