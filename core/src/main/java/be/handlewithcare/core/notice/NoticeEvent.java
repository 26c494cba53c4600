package be.handlewithcare.core.notice;

import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import java.time.Instant;

/** What can happen to a notice. */
public sealed interface NoticeEvent extends DomainEvent {
    NoticeId notice();

    SignalId signal();

    /** It stands before the school. */
    record NoticeIssued(
            NoticeId notice,
            SignalId signal,
            InstitutionNumber school,
            SealedIdentity child,
            Instant dueAt,
            Instant issuedAt)
            implements NoticeEvent {
        /** A notice before one of the schools at which the signal was placed, from then on. */
        public static NoticeIssued of(NoticeId notice, InstitutionNumber school, SignalPlaced placed) {
            return new NoticeIssued(notice, placed.signal(), school, placed.child(), placed.dueAt(), placed.at());
        }
    }

    /** The mail server took the mail for the school. */
    record NoticeDelivered(NoticeId notice, SignalId signal, Instant deliveredAt) implements NoticeEvent {}

    /**
     * Nobody had opened it, so the school was to be reminded.
     *
     * @param number 1 for the first reminder
     */
    record SchoolReminded(NoticeId notice, SignalId signal, InstitutionNumber school, int number, Instant remindedAt)
            implements NoticeEvent {}

    /** Somebody of the school's management opened it for the first time. */
    record NoticeOpened(NoticeId notice, SignalId signal, Instant openedAt) implements NoticeEvent {}

    /** The school confirmed it. */
    record NoticeAcknowledged(NoticeId notice, SignalId signal, Instant acknowledgedAt) implements NoticeEvent {}

    /** The child's teacher knows. */
    record TeacherInformed(NoticeId notice, SignalId signal, Instant informedAt) implements NoticeEvent {}

    /** The school sent it back: the child is not its pupil. It shows the child no more. */
    record NoticeReturned(NoticeId notice, SignalId signal, InstitutionNumber school, Instant returnedAt)
            implements NoticeEvent {}

    /**
     * The zone took the signal back.
     *
     * @param wasOpened whether the school had read it: then it stands as withdrawn, else it vanishes
     */
    record NoticeWithdrawn(NoticeId notice, SignalId signal, boolean wasOpened, Instant withdrawnAt)
            implements NoticeEvent {}

    /** The child is forgotten. */
    record NoticeErased(NoticeId notice, SignalId signal, Instant erasedAt) implements NoticeEvent {}
}
