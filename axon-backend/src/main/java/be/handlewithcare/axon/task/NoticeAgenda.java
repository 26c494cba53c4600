package be.handlewithcare.axon.task;

import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.calendar.SchoolHours;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.mail.WhenSomebodyIsNeededThenWrite;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.notice.Reminders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is to be done after something happened to a notice. */
final class NoticeAgenda {
    /** Of all schools; days off of its own a school has when the reminder is due. */
    private final SchoolHours hours;

    NoticeAgenda(SchoolDays days) {
        this.hours = new SchoolHours(days, Set.of());
    }

    /** @param at when it was stored */
    List<PlannedTask> after(NoticeEvent event, Instant at) {
        return switch (event) {
            case NoticeIssued issued ->
                List.of(
                        MailNoticeTask.of(issued.notice(), Turn.of(issued.dueAt(), at)),
                        RemindSchoolTask.of(issued.notice(), 1, Reminders.first(hours, issued.issuedAt())));
            case SchoolReminded reminded -> remindAgain(reminded, at);
            case NoticeOpened opened -> List.of(forget(opened));
            case NoticeWithdrawn _ -> letters(event, at);
            case NoticeDelivered _, NoticeAcknowledged _, TeacherInformed _, NoticeReturned _, NoticeErased _ ->
                List.of();
        };
    }

    private List<PlannedTask> remindAgain(SchoolReminded reminded, Instant at) {
        List<PlannedTask> plan = new ArrayList<>(letters(reminded, at));
        plan.add(RemindSchoolTask.of(
                reminded.notice(), reminded.number() + 1, Reminders.next(hours, reminded.remindedAt())));
        return plan;
    }

    private static PlannedTask forget(NoticeOpened opened) {
        return EraseIdentityTask.of(
                opened.signal(), ErasureCause.OPENED, opened.openedAt().plus(Retention.AFTER_OPENING), opened.notice());
    }

    private static List<PlannedTask> letters(NoticeEvent event, Instant at) {
        return WhenSomebodyIsNeededThenWrite.react(event).stream()
                .map(writing -> SendLetterTask.of(writing, at))
                .toList();
    }
}
