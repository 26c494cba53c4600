package be.handlewithcare.core.notice;

import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.notice.NoticeCommand.AcknowledgeNotice;
import be.handlewithcare.core.notice.NoticeCommand.InformTeacher;
import be.handlewithcare.core.notice.NoticeCommand.OpenNotice;
import be.handlewithcare.core.notice.NoticeCommand.ReturnNotice;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.notice.NoticeState.Erased;
import be.handlewithcare.core.notice.NoticeState.Issued;
import be.handlewithcare.core.notice.NoticeState.Reading;
import be.handlewithcare.core.notice.NoticeState.Returned;
import be.handlewithcare.core.notice.NoticeState.Standing;
import be.handlewithcare.core.notice.NoticeState.Withdrawn;
import be.handlewithcare.core.school.InstitutionNumber;
import java.util.ArrayList;
import java.util.List;

/** What a school does with its notice. */
final class Answering {
    private Answering() {}

    /** Not for longer than the school is told, also while another school's notice keeps the child. */
    static List<NoticeEvent> open(OpenNotice open, Standing notice) {
        if (notice.openedAt() != null && !open.at().isBefore(notice.openedAt().plus(Retention.AFTER_OPENING))) {
            throw new Rejected(Rule.ERASED);
        }
        return notice.reading().reached(Reading.OPENED)
                ? List.of()
                : List.of(new NoticeOpened(open.notice(), signalOf(notice), open.at()));
    }

    static List<NoticeEvent> acknowledge(AcknowledgeNotice acknowledge, Standing notice) {
        refuseUnread(notice);
        return notice.reading().reached(Reading.ACKNOWLEDGED)
                ? List.of()
                : List.of(new NoticeAcknowledged(acknowledge.notice(), signalOf(notice), acknowledge.at()));
    }

    /** Who says that the teacher knows has confirmed the notice with it. */
    static List<NoticeEvent> inform(InformTeacher inform, Standing notice) {
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

    /** Also after confirming: who was wrong then may say so later. */
    static List<NoticeEvent> sendBack(ReturnNotice back, Issued notice) {
        if (notice instanceof Returned returned && returned.issued().school().equals(back.school())) {
            return List.of();
        }
        Standing standing = standingAt(back.school(), notice);
        refuseUnread(standing);
        return List.of(new NoticeReturned(back.notice(), signalOf(standing), back.school(), back.at()));
    }

    /** The notice as it stands before that school. A notice that vanished unread was never there. */
    static Standing standingAt(InstitutionNumber school, Issued notice) {
        if (!notice.issued().school().equals(school)) {
            throw new Rejected(Rule.NOT_FOUND);
        }
        return switch (notice) {
            case Standing standing -> standing;
            case Returned _ -> throw new Rejected(Rule.NOTICE_RETURNED);
            case Withdrawn withdrawn ->
                throw new Rejected(withdrawn.wasOpened() ? Rule.NOTICE_WITHDRAWN : Rule.NOT_FOUND);
            case Erased(Withdrawn vanished) when !vanished.wasOpened() -> throw new Rejected(Rule.NOT_FOUND);
            case Erased _ -> throw new Rejected(Rule.ERASED);
        };
    }

    private static void refuseUnread(Standing notice) {
        if (notice.reading() == Reading.UNREAD) {
            throw new Rejected(Rule.NOT_OPENED);
        }
    }

    private static SignalId signalOf(Standing notice) {
        return notice.issued().signal();
    }
}
