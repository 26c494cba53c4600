package be.handlewithcare.core.mail;

import be.handlewithcare.core.ids.AlertId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.Escalation;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a mail is about. The ids in it make the message id and are never printed: a mail says that something waits, and
 * where to sign in.
 */
public sealed interface Letter {
    /** A notice waits on the portal. */
    record NoticeWaits(NoticeId notice) implements Letter {}

    /**
     * A notice still waits, and nobody has opened it.
     *
     * @param reminder 1 for the first
     */
    record NoticeUnread(NoticeId notice, int reminder) implements Letter {}

    /** A notice that the school has read was taken back. */
    record NoticeWithdrawn(NoticeId notice) implements Letter {}

    /** A signal waits for somebody of the zone to decide. */
    record SignalUndecided(SignalId signal, Escalation step) implements Letter {}

    /** A school sent a signal back; somebody of the zone has to decide again. */
    record SignalReturned(SignalId signal, InstitutionNumber school) implements Letter {}

    /** A school does not know after 24 hours. */
    record SignalOverdue(SignalId signal) implements Letter {}

    /**
     * A source of enrolments said that we may not ask it, and is asked no more until an operator says so.
     *
     * @param since when it was stopped, which tells this stoppage from another
     */
    record LookupStopped(LookupSource source, Instant since) implements Letter {}

    /** A zone reports more than twice as many children as it usually does. */
    record ReportingUnusual(AlertId alert) implements Letter {}

    /**
     * A school's mailbox cannot be mailed; somebody has to ask the school for another one.
     *
     * @param day in Brussels; there is one such letter per school and day
     */
    record MailboxFails(InstitutionNumber school, LocalDate day) implements Letter {}
}
