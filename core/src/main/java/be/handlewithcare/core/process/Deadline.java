package be.handlewithcare.core.process;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.Escalation;
import java.time.Instant;

/**
 * An instant at which something is due for a signal or a notice. A deadline carries no decision: when it has come, a command is
 * sent with the present instant, and the decider finds out whether there is anything to do.
 */
public sealed interface Deadline extends FollowUp.Later {
    /** The instant from which it is due. */
    Instant at();

    /** Somebody is called if no school is known yet. */
    record CallForDecision(SignalId signal, Escalation step, Instant at) implements Deadline {}

    /** Somebody is called if no school is known yet after one school returned the signal. */
    record CallAfterReturn(SignalId signal, InstitutionNumber returnedBy, Instant at) implements Deadline {}

    /** The signal is marked overdue if its schools are not notified yet. */
    record MarkOverdue(SignalId signal, Instant at) implements Deadline {}

    /**
     * The school is reminded if nobody has opened the notice yet.
     *
     * @param number 1 for the first reminder
     */
    record RemindSchool(NoticeId notice, int number, Instant at) implements Deadline {}

    /** The child is erased if its retention is over. */
    record EraseIdentity(SignalId signal, ErasureCause cause, Instant at) implements Deadline {}

    /** The child is erased if its retention is over, now that one of its schools has opened its notice. */
    record EraseAfterOpening(SignalId signal, NoticeId opened, Instant at) implements Deadline {}
}
