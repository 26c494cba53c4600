package be.handlewithcare.core.signal;

import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.LookupAnswer;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked of a signal. */
public sealed interface SignalCommand {
    SignalId signal();

    /** Raise it for one child of an intervention. */
    record RaiseSignal(
            SignalId signal,
            InterventionId intervention,
            ZoneCode zone,
            @Nullable PolicePost post,
            Instant occurredAt,
            Instant at,
            SealedIdentity child,
            ChildToken token)
            implements SignalCommand {}

    /**
     * Take the answer to the question which school the child goes to.
     *
     * @param takingPart those of the answer's schools that take part today
     */
    record RecordLookup(SignalId signal, LookupAnswer answer, Set<InstitutionNumber> takingPart, Instant at)
            implements SignalCommand {}
}
