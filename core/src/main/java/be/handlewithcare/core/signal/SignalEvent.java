package be.handlewithcare.core.signal;

import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a signal. */
public sealed interface SignalEvent extends DomainEvent {
    SignalId signal();

    /** A child was at home when police stepped in. */
    record SignalRaised(
            SignalId signal,
            InterventionId intervention,
            ZoneCode zone,
            @Nullable PolicePost post,
            Instant occurredAt,
            Instant dueAt,
            Instant raisedAt,
            SealedIdentity child,
            ChildToken token)
            implements SignalEvent {}

    /** The one school of the child is known: it will get a notice. */
    record SignalPlaced(
            SignalId signal, List<InstitutionNumber> schools, SealedIdentity child, Instant dueAt, Instant placedAt)
            implements SignalEvent {
        public SignalPlaced {
            schools = List.copyOf(schools);
        }
    }

    /**
     * A person of the zone has to decide.
     *
     * @param candidates schools to choose from, possibly none
     */
    record SignalNeedsAttention(SignalId signal, AttentionReason reason, List<InstitutionNumber> candidates, Instant at)
            implements SignalEvent {
        public SignalNeedsAttention {
            candidates = List.copyOf(candidates);
        }
    }

    /** It ends here, for that reason, without a notice. */
    record SignalClosed(SignalId signal, ClosingReason reason, Instant at) implements SignalEvent {}
}
