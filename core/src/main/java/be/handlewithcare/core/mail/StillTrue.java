package be.handlewithcare.core.mail;

import be.handlewithcare.core.lookup.Stoppages.Stoppage;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.notice.NoticeState.Reading;
import be.handlewithcare.core.notice.NoticeState.Standing;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.SignalState;
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import be.handlewithcare.core.signal.SignalState.Placed;

/** Whether what a letter says is still so when it leaves: a mail server may have been away for a day. */
public final class StillTrue {
    private StillTrue() {}

    /** Whether the signal still is as a letter about it says. */
    public static boolean of(Letter letter, SignalState signal) {
        return switch (letter) {
            case Letter.SignalUndecided _ -> signal instanceof AwaitingSchool || signal instanceof NeedsAttention;
            case Letter.SignalReturned _ ->
                signal instanceof NeedsAttention needs && needs.reason() == AttentionReason.RETURNED;
            case Letter.SignalOverdue _ ->
                signal instanceof AwaitingSchool
                        || signal instanceof NeedsAttention
                        || (signal instanceof Placed placed && !placed.notified());
            case Letter.NoticeWaits _,
                    Letter.NoticeUnread _,
                    Letter.NoticeWithdrawn _,
                    Letter.LookupStopped _,
                    Letter.ReportingUnusual _,
                    Letter.MailboxFails _ -> throw new IllegalArgumentException("not a letter about a signal");
        };
    }

    /** Whether the notice still is as a letter about it says. */
    public static boolean of(Letter letter, NoticeState notice) {
        return switch (letter) {
            case Letter.NoticeWaits _, Letter.NoticeUnread _ ->
                notice instanceof Standing standing && standing.reading() == Reading.UNREAD;
            // Also once the child is forgotten: the school has read it, and is still to disregard it.
            case Letter.NoticeWithdrawn _ ->
                notice instanceof NoticeState.Withdrawn
                        || (notice instanceof NoticeState.Erased erased
                                && erased.last() instanceof NoticeState.Withdrawn);
            case Letter.SignalUndecided _,
                    Letter.SignalReturned _,
                    Letter.SignalOverdue _,
                    Letter.LookupStopped _,
                    Letter.ReportingUnusual _,
                    Letter.MailboxFails _ -> throw new IllegalArgumentException("not a letter about a notice");
        };
    }

    /** Whether this stoppage is the one that the letter is about: what was resumed may have been stopped again. */
    public static boolean of(Letter.LookupStopped letter, Stoppage stoppage) {
        return stoppage.source() == letter.source() && stoppage.since().equals(letter.since());
    }
}
