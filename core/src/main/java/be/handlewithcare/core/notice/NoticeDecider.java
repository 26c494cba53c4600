package be.handlewithcare.core.notice;

import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.notice.NoticeCommand.AcknowledgeNotice;
import be.handlewithcare.core.notice.NoticeCommand.EraseNotice;
import be.handlewithcare.core.notice.NoticeCommand.InformTeacher;
import be.handlewithcare.core.notice.NoticeCommand.IssueNotice;
import be.handlewithcare.core.notice.NoticeCommand.OpenNotice;
import be.handlewithcare.core.notice.NoticeCommand.RecordDelivery;
import be.handlewithcare.core.notice.NoticeCommand.RemindSchool;
import be.handlewithcare.core.notice.NoticeCommand.ReturnNotice;
import be.handlewithcare.core.notice.NoticeCommand.WithdrawNotice;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.notice.NoticeState.Erased;
import be.handlewithcare.core.notice.NoticeState.Issued;
import be.handlewithcare.core.notice.NoticeState.NotIssued;
import be.handlewithcare.core.notice.NoticeState.Reading;
import be.handlewithcare.core.notice.NoticeState.Returned;
import be.handlewithcare.core.notice.NoticeState.Standing;
import be.handlewithcare.core.notice.NoticeState.Withdrawn;
import java.util.List;

/**
 * The life of a notice. It is placed before the director of one school, and a mail says that something waits there; while
 * nobody opens it, the school is reminded. The director opens it and sees a name, a birth date and three words; confirms;
 * and says that the teacher knows. Or sends it back, as the child is no pupil of the school. The zone may take it back:
 * unread it vanishes, read it stands as withdrawn. In the end the child is forgotten. To another school it does not exist.
 */
public final class NoticeDecider implements Decider<NoticeCommand, NoticeState, NoticeEvent> {
    @Override
    public NoticeState initial() {
        return new NotIssued();
    }

    @Override
    public List<NoticeEvent> decide(NoticeCommand command, NoticeState state) {
        return switch (command) {
            case IssueNotice issue -> issue(issue, state);
            case RecordDelivery delivery -> deliver(delivery, issued(state));
            case RemindSchool remind -> remind(remind, issued(state));
            case OpenNotice open -> Answering.open(open, Answering.standingAt(open.school(), issued(state)));
            case AcknowledgeNotice acknowledge ->
                Answering.acknowledge(acknowledge, Answering.standingAt(acknowledge.school(), issued(state)));
            case InformTeacher inform -> Answering.inform(inform, Answering.standingAt(inform.school(), issued(state)));
            case ReturnNotice back -> Answering.sendBack(back, issued(state));
            case WithdrawNotice withdraw -> withdraw(withdraw, issued(state));
            case EraseNotice erase -> erase(erase, issued(state));
        };
    }

    private static List<NoticeEvent> issue(IssueNotice issue, NoticeState state) {
        return switch (state) {
            case NotIssued() -> List.of(NoticeIssued.of(issue.notice(), issue.school(), issue.placed()));
            case Issued _ -> List.of();
        };
    }

    private static List<NoticeEvent> deliver(RecordDelivery delivery, Issued notice) {
        return switch (notice) {
            case Standing standing
            when !standing.delivered() ->
                List.of(new NoticeDelivered(delivery.notice(), notice.issued().signal(), delivery.at()));
            case Standing _, Returned _, Withdrawn _, Erased _ -> List.of();
        };
    }

    private static List<NoticeEvent> remind(RemindSchool remind, Issued notice) {
        NoticeIssued issued = notice.issued();
        return switch (notice) {
            case Standing standing
            when standing.reading() == Reading.UNREAD && remind.number() == standing.reminders() + 1 ->
                List.of(new SchoolReminded(
                        remind.notice(), issued.signal(), issued.school(), remind.number(), remind.at()));
            case Standing _, Returned _, Withdrawn _, Erased _ -> List.of();
        };
    }

    private static List<NoticeEvent> withdraw(WithdrawNotice withdraw, Issued notice) {
        return switch (notice) {
            case Standing standing ->
                List.of(new NoticeWithdrawn(
                        withdraw.notice(),
                        notice.issued().signal(),
                        standing.reading().reached(Reading.OPENED),
                        withdraw.at()));
            case Returned _, Withdrawn _, Erased _ -> List.of();
        };
    }

    private static List<NoticeEvent> erase(EraseNotice erase, Issued notice) {
        return switch (notice) {
            case Standing _, Returned _, Withdrawn _ ->
                List.of(new NoticeErased(erase.notice(), notice.issued().signal(), erase.at()));
            case Erased _ -> List.of();
        };
    }

    private static Issued issued(NoticeState state) {
        return switch (state) {
            case NotIssued() -> throw new Rejected(Rule.NOT_FOUND);
            case Issued notice -> notice;
        };
    }

    @Override
    public NoticeState evolve(NoticeState state, NoticeEvent event) {
        return switch (event) {
            case NoticeIssued issued -> Standing.of(issued);
            case NoticeDelivered _ -> standing(state).afterDelivery();
            case SchoolReminded reminded -> standing(state).reminded(reminded.number());
            case NoticeOpened opened -> standing(state).opened(opened.openedAt());
            case NoticeAcknowledged _ -> standing(state).read(Reading.ACKNOWLEDGED);
            case TeacherInformed _ -> standing(state).read(Reading.TEACHER_INFORMED);
            case NoticeReturned _ -> new Returned(standing(state).issued());
            case NoticeWithdrawn _ ->
                new Withdrawn(standing(state).issued(), standing(state).openedAt());
            case NoticeErased _ -> new Erased(issuedBefore(state));
        };
    }

    private static Standing standing(NoticeState state) {
        if (state instanceof Standing standing) {
            return standing;
        }
        throw new IllegalStateException("it happened to a notice that does not stand");
    }

    private static Issued issuedBefore(NoticeState state) {
        if (state instanceof Issued notice) {
            return notice;
        }
        throw new IllegalStateException("an event before the notice was issued");
    }
}
