package be.handlewithcare.core.signal;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.SealedChild;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.Intervention;
import be.handlewithcare.core.lookup.LookupOutcome;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a signal. In a new revision of an event the instant at which it happened is called {@code at}. */
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
            implements SignalEvent {
        /** A signal that was raised then for one child of an intervention. */
        public static SignalRaised of(SignalId signal, Intervention intervention, SealedChild child, Instant raisedAt) {
            return new SignalRaised(
                    signal,
                    intervention.id(),
                    intervention.zone(),
                    intervention.post(),
                    intervention.occurredAt(),
                    Promise.dueAt(intervention.occurredAt()),
                    raisedAt,
                    child.identity(),
                    child.token());
        }
    }

    /**
     * A source of enrolments answered; what follows from the answer happens with it.
     *
     * @param schools those at which the answer says that the child is a pupil, whether they take part or not; of a child
     *     that was not found none, as those that come near are only a guess
     */
    record SignalLookedUp(
            SignalId signal, LookupSource source, LookupOutcome outcome, List<InstitutionNumber> schools, Instant at)
            implements SignalEvent {
        public SignalLookedUp {
            schools = List.copyOf(schools);
        }
    }

    /**
     * One or two schools of the child are known: each will get a notice.
     *
     * @param by who knew them
     */
    record SignalPlaced(
            SignalId signal,
            List<InstitutionNumber> schools,
            PlacedBy by,
            SealedIdentity child,
            Instant dueAt,
            Instant at)
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

    /** One of its schools was told: the notice stands, and the mail for it left. */
    record SchoolTold(SignalId signal, InstitutionNumber school, Instant toldAt) implements SignalEvent {}

    /** All its schools have been told: that is the promise. */
    record SignalNotified(SignalId signal, Instant notifiedAt) implements SignalEvent {}

    /**
     * A school said that the child is not its pupil. A person has to decide again, and that school is out.
     *
     * @param candidates schools to choose from, possibly none
     */
    record SignalReturned(SignalId signal, InstitutionNumber school, List<InstitutionNumber> candidates, Instant at)
            implements SignalEvent {
        public SignalReturned {
            candidates = List.copyOf(candidates);
        }
    }

    /** No school was known for so long that somebody had to be called. */
    record SignalEscalated(SignalId signal, Escalation to, Instant at) implements SignalEvent {}

    /**
     * Twenty-four hours went by, and the school was not told.
     *
     * @param reportedLate whether they had gone by when it was reported: then the delay is the zone's
     */
    record SignalOverdue(SignalId signal, boolean reportedLate, Instant at) implements SignalEvent {}

    /** It ends here, for that reason, without a notice. */
    record SignalClosed(SignalId signal, ClosingReason reason, Instant at) implements SignalEvent {}

    /**
     * The zone took it back.
     *
     * @param schools those with a notice that stands, possibly none
     */
    record SignalWithdrawn(
            SignalId signal, WithdrawalReason reason, List<InstitutionNumber> schools, Instant withdrawnAt)
            implements SignalEvent {
        public SignalWithdrawn {
            schools = List.copyOf(schools);
        }
    }

    /**
     * The key of the child's identity is destroyed: nobody can read it any more.
     *
     * @param schools every school that ever had a notice of it, possibly none
     */
    record SignalErased(
            SignalId signal,
            InterventionId intervention,
            ErasureCause cause,
            List<InstitutionNumber> schools,
            Instant erasedAt)
            implements SignalEvent {
        public SignalErased {
            schools = List.copyOf(schools);
        }
    }
}
