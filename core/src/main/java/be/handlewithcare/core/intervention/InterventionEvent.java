package be.handlewithcare.core.intervention;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to an intervention. */
public sealed interface InterventionEvent extends DomainEvent {
    InterventionId intervention();

    /** Police stepped in at a home with children, and told us. */
    record InterventionReported(
            InterventionId intervention,
            ZoneCode zone,
            @Nullable PolicePost post,
            Instant occurredAt,
            Instant dueAt,
            Instant reportedAt,
            ContentDigest content,
            List<SignalId> signals)
            implements InterventionEvent {
        public InterventionReported {
            signals = List.copyOf(signals);
        }

        /** An intervention that was reported then. */
        public static InterventionReported of(
                Intervention happened, ContentDigest content, List<SignalId> signals, Instant reportedAt) {
            return new InterventionReported(
                    happened.id(),
                    happened.zone(),
                    happened.post(),
                    happened.occurredAt(),
                    Promise.dueAt(happened.occurredAt()),
                    reportedAt,
                    content,
                    signals);
        }

        /** When and where police stepped in. */
        public Intervention happened() {
            return new Intervention(intervention, zone, post, occurredAt);
        }
    }
}
