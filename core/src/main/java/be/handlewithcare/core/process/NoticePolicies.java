package be.handlewithcare.core.process;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.calendar.SchoolHours;
import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.notice.NoticeState.Issued;
import be.handlewithcare.core.notice.NoticeState.Standing;
import be.handlewithcare.core.notice.Reminders;
import be.handlewithcare.core.process.Deadline.EraseAfterOpening;
import be.handlewithcare.core.process.Deadline.RemindSchool;
import be.handlewithcare.core.process.FollowUp.CancelForNotice;
import be.handlewithcare.core.process.FollowUp.SendToSignal;
import be.handlewithcare.core.process.FollowUp.Write;
import be.handlewithcare.core.signal.SignalCommand.RecordReturn;
import be.handlewithcare.core.signal.SignalCommand.RecordTold;
import java.time.Instant;
import java.util.List;

/** The follow-ups of events of notices: a method per row of {@link SignalProcess}. */
final class NoticePolicies {
    private final SchoolHours hours;

    /** @param hours of all schools, without a school's own days off */
    NoticePolicies(SchoolHours hours) {
        this.hours = hours;
    }

    List<FollowUp> mailAndRemind(NoticeIssued issued) {
        Letter letter = new Letter.NoticeWaits(issued.notice());
        return List.of(
                write(letter, Addressee.SCHOOL, oldestInterventionFirst(issued)),
                new RemindSchool(issued.notice(), 1, Reminders.first(hours, issued.issuedAt())));
    }

    /** The instant of the intervention. The clock of its zone may be ahead of ours; the mail does not wait for that. */
    private static Instant oldestInterventionFirst(NoticeIssued issued) {
        Instant occurredAt = issued.dueAt().minus(Promise.WITHIN);
        return occurredAt.isBefore(issued.issuedAt()) ? occurredAt : issued.issuedAt();
    }

    List<FollowUp> recordItOnTheSignal(NoticeDelivered delivered, Issued notice) {
        return List.of(new SendToSignal(
                new RecordTold(delivered.signal(), notice.issued().school(), delivered.deliveredAt())));
    }

    /** From the second reminder on the school's second mailbox gets the letter too. */
    List<FollowUp> writeAndRemindAgain(SchoolReminded reminded) {
        Letter letter = new Letter.NoticeUnread(reminded.notice(), reminded.number());
        FollowUp first = write(letter, Addressee.SCHOOL, reminded.remindedAt());
        FollowUp next = new RemindSchool(
                reminded.notice(), reminded.number() + 1, Reminders.next(hours, reminded.remindedAt()));
        return Reminders.usesSecondMailbox(reminded.number())
                ? List.of(first, write(letter, Addressee.SECOND_OF_SCHOOL, reminded.remindedAt()), next)
                : List.of(first, next);
    }

    RemindSchool remindAgain(Standing notice, Instant now) {
        return new RemindSchool(notice.issued().notice(), notice.reminders() + 1, hours.nextOpen(now));
    }

    List<FollowUp> eraseAfterAWeek(NoticeOpened opened) {
        return List.of(new EraseAfterOpening(
                opened.signal(), opened.notice(), opened.openedAt().plus(Retention.AFTER_OPENING)));
    }

    List<FollowUp> sendTheSignalBack(NoticeReturned returned) {
        return List.of(new SendToSignal(new RecordReturn(returned.signal(), returned.school(), returned.returnedAt())));
    }

    /** Nobody has to disregard a notice that nobody has read. */
    List<FollowUp> writeIfItWasOpened(NoticeWithdrawn withdrawn) {
        Letter letter = new Letter.NoticeWithdrawn(withdrawn.notice());
        return withdrawn.wasOpened() ? List.of(write(letter, Addressee.SCHOOL, withdrawn.withdrawnAt())) : List.of();
    }

    List<FollowUp> cancelTheRest(NoticeErased erased) {
        return List.of(new CancelForNotice(erased.notice()));
    }

    private static FollowUp write(Letter letter, Addressee to, Instant notBefore) {
        return new Write(new Writing(letter, to), notBefore);
    }
}
