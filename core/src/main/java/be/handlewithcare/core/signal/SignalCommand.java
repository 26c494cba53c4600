package be.handlewithcare.core.signal;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.SealedChild;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.Intervention;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What can be asked of a signal. What a zone asks names the zone: to another the signal does not exist. */
public sealed interface SignalCommand {
    SignalId signal();

    /** Raise it for one child of an intervention. */
    record RaiseSignal(SignalId signal, Intervention intervention, SealedChild child, Instant at)
            implements SignalCommand {}

    /**
     * Take the answer to the question which school the child goes to.
     *
     * @param source whose answer it is
     * @param takingPart those of the answer's schools that take part today
     */
    record RecordLookup(
            SignalId signal,
            LookupSource source,
            LookupAnswer.Definite answer,
            Set<InstitutionNumber> takingPart,
            Instant at)
            implements SignalCommand {
        public RecordLookup {
            takingPart = Set.copyOf(takingPart);
        }
    }

    /** Leave the signal to a person: no source has told yet where the child goes to school. Early only if none will. */
    record AskAPerson(SignalId signal, Why why, Instant at) implements SignalCommand {
        /** The reason to wait no longer for a source. */
        public enum Why {
            /** No source has answered, and there is little time left. */
            LITTLE_TIME,
            /** A source keeps giving unknown answers. */
            UNKNOWN_ANSWERS
        }
    }

    /**
     * Place it where a person of the zone decided.
     *
     * @param schools one or two
     * @param takingPart those of them that take part today
     */
    record PlaceByHand(
            SignalId signal,
            ZoneCode zone,
            List<InstitutionNumber> schools,
            Set<InstitutionNumber> takingPart,
            Instant at)
            implements SignalCommand {
        public PlaceByHand {
            schools = schools.stream().distinct().toList();
            takingPart = Set.copyOf(takingPart);
        }
    }

    /** End it without a notice, as a person of the zone decided. */
    record CloseByHand(SignalId signal, ZoneCode zone, ClosingReason reason, Instant at) implements SignalCommand {}

    /** Take it back. */
    record WithdrawSignal(SignalId signal, ZoneCode zone, WithdrawalReason reason, Instant at)
            implements SignalCommand {}

    /** Take note that a school was told. */
    record RecordTold(SignalId signal, InstitutionNumber school, Instant at) implements SignalCommand {}

    /** Take note that a school sent it back. */
    record RecordReturn(SignalId signal, InstitutionNumber school, Instant at) implements SignalCommand {}

    /** Call whoever has to be called by now, if no school is known yet. */
    record Escalate(SignalId signal, Instant at) implements SignalCommand {}

    /** Take note that the 24 hours went by, if they did in vain. */
    record MarkOverdue(SignalId signal, Instant at) implements SignalCommand {}

    /** Forget the child. Its key is to be destroyed before. */
    record EraseSignal(SignalId signal, ErasureCause cause, Instant at) implements SignalCommand {}
}
