package be.handlewithcare.core.notice;

import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.notice.NoticeCommand.AcknowledgeNotice;
import be.handlewithcare.core.notice.NoticeCommand.InformTeacher;
import be.handlewithcare.core.notice.NoticeCommand.IssueNotice;
import be.handlewithcare.core.notice.NoticeCommand.OpenNotice;
import be.handlewithcare.core.notice.NoticeCommand.RecordDelivery;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.notice.NoticeState.NotIssued;
import be.handlewithcare.core.notice.NoticeState.Reading;
import be.handlewithcare.core.notice.NoticeState.Standing;
import be.handlewithcare.core.school.InstitutionNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * The life of a notice. It is placed before the director of one school, and a mail says that something waits there. The
 * director opens it and sees a name, a birth date and three words; confirms; and says that the teacher knows. To another
 * school it does not exist.
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
            case RecordDelivery delivery -> deliver(delivery, standing(state));
            case OpenNotice open -> open(open, standingAt(open.school(), state));
            case AcknowledgeNotice acknowledge -> acknowledge(acknowledge, standingAt(acknowledge.school(), state));
            case InformTeacher inform -> inform(inform, standingAt(inform.school(), state));
        };
    }

    private static List<NoticeEvent> issue(IssueNotice issue, NoticeState state) {
        return switch (state) {
            case NotIssued() ->
                List.of(new NoticeIssued(
                        issue.notice(), issue.signal(), issue.school(), issue.child(), issue.dueAt(), issue.at()));
            case Standing _ -> List.of();
        };
    }

    private static List<NoticeEvent> deliver(RecordDelivery delivery, Standing notice) {
        return notice.delivered()
                ? List.of()
                : List.of(new NoticeDelivered(delivery.notice(), signalOf(notice), delivery.at()));
    }

    private static List<NoticeEvent> open(OpenNotice open, Standing notice) {
        return notice.reading().reached(Reading.OPENED)
                ? List.of()
                : List.of(new NoticeOpened(open.notice(), signalOf(notice), open.at()));
    }

    private static List<NoticeEvent> acknowledge(AcknowledgeNotice acknowledge, Standing notice) {
        refuseUnread(notice);
        return notice.reading().reached(Reading.ACKNOWLEDGED)
                ? List.of()
                : List.of(new NoticeAcknowledged(acknowledge.notice(), signalOf(notice), acknowledge.at()));
    }

    /** Who says that the teacher knows has confirmed the notice with it. */
    private static List<NoticeEvent> inform(InformTeacher inform, Standing notice) {
        refuseUnread(notice);
        List<NoticeEvent> events = new ArrayList<>();
        if (!notice.reading().reached(Reading.ACKNOWLEDGED)) {
            events.add(new NoticeAcknowledged(inform.notice(), signalOf(notice), inform.at()));
        }
        if (!notice.reading().reached(Reading.TEACHER_INFORMED)) {
            events.add(new TeacherInformed(inform.notice(), signalOf(notice), inform.at()));
        }
        return events;
    }

    private static void refuseUnread(Standing notice) {
        if (notice.reading() == Reading.UNREAD) {
            throw new Rejected(Rule.NOT_OPENED);
        }
    }

    private static Standing standing(NoticeState state) {
        return switch (state) {
            case NotIssued() -> throw new Rejected(Rule.NOT_FOUND);
            case Standing notice -> notice;
        };
    }

    private static Standing standingAt(InstitutionNumber school, NoticeState state) {
        Standing notice = standing(state);
        if (!notice.issued().school().equals(school)) {
            throw new Rejected(Rule.NOT_FOUND);
        }
        return notice;
    }

    private static SignalId signalOf(Standing notice) {
        return notice.issued().signal();
    }

    @Override
    public NoticeState evolve(NoticeState state, NoticeEvent event) {
        return switch (event) {
            case NoticeIssued issued -> new Standing(issued, false, Reading.UNREAD);
            case NoticeDelivered _ -> {
                Standing notice = issuedBefore(state);
                yield new Standing(notice.issued(), true, notice.reading());
            }
            case NoticeOpened _ -> read(state, Reading.OPENED);
            case NoticeAcknowledged _ -> read(state, Reading.ACKNOWLEDGED);
            case TeacherInformed _ -> read(state, Reading.TEACHER_INFORMED);
        };
    }

    private static NoticeState read(NoticeState state, Reading reading) {
        Standing notice = issuedBefore(state);
        return new Standing(notice.issued(), notice.delivered(), reading);
    }

    private static Standing issuedBefore(NoticeState state) {
        return switch (state) {
            case NotIssued() -> throw new IllegalStateException("an event before the notice was issued");
            case Standing notice -> notice;
        };
    }
}
