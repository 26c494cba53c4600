package be.handlewithcare.core.mail;

import be.handlewithcare.core.mail.Letter.NoticeUnread;
import be.handlewithcare.core.mail.Letter.SignalUndecided;
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
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import java.util.List;
import java.util.stream.Stream;

/**
 * When somebody has to do something, then a letter says so. The first letter about a notice is not among these: that it
 * left is part of the promise, and is recorded.
 */
public final class WhenSomebodyIsNeededThenWrite {

    private WhenSomebodyIsNeededThenWrite() {}

    /** The letters that follow from what happened to a signal. */
    public static List<Writing> react(SignalEvent event) {
        return switch (event) {
            case SignalEscalated(var signal, var step, var _) -> toThoseCalled(new SignalUndecided(signal, step), step);
            case SignalReturned(var signal, var school, var _, var _) ->
                List.of(new Writing(new Letter.SignalReturned(signal, school), Addressee.ZONE));
            case SignalOverdue(var signal, var _, var _) ->
                toThoseCalled(new Letter.SignalOverdue(signal), Escalation.ZONE_AND_VECK);
            case SignalRaised _,
                    SignalLookedUp _,
                    SignalPlaced _,
                    SignalNeedsAttention _,
                    SchoolTold _,
                    SignalNotified _,
                    SignalClosed _,
                    SignalWithdrawn _,
                    SignalErased _ -> List.of();
        };
    }

    private static List<Writing> toThoseCalled(Letter letter, Escalation step) {
        return switch (step) {
            case ZONE -> List.of(new Writing(letter, Addressee.ZONE));
            case ZONE_AND_VECK -> List.of(new Writing(letter, Addressee.ZONE), new Writing(letter, Addressee.VECK));
        };
    }

    /** The letters that follow from what happened to a notice. */
    public static List<Writing> react(NoticeEvent event) {
        return switch (event) {
            case SchoolReminded(var notice, var _, var _, int number, var _) ->
                remind(new NoticeUnread(notice, number), number);
            case NoticeWithdrawn(var notice, var _, boolean wasOpened, var _) ->
                wasOpened ? List.of(new Writing(new Letter.NoticeWithdrawn(notice), Addressee.SCHOOL)) : List.of();
            case NoticeIssued _,
                    NoticeDelivered _,
                    NoticeOpened _,
                    NoticeAcknowledged _,
                    TeacherInformed _,
                    NoticeReturned _,
                    NoticeErased _ -> List.of();
        };
    }

    private static List<Writing> remind(Letter letter, int number) {
        return Stream.of(Addressee.SCHOOL, Addressee.SECOND_OF_SCHOOL)
                .filter(to -> to == Addressee.SCHOOL || Reminders.usesSecondMailbox(number))
                .map(to -> new Writing(letter, to))
                .toList();
    }
}
