package be.handlewithcare.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Letter.LookupStopped;
import be.handlewithcare.core.mail.Letter.MailboxFails;
import be.handlewithcare.core.mail.Letter.NoticeUnread;
import be.handlewithcare.core.mail.Letter.NoticeWaits;
import be.handlewithcare.core.mail.Letter.NoticeWithdrawn;
import be.handlewithcare.core.mail.Letter.ReportingUnusual;
import be.handlewithcare.core.mail.Letter.SignalOverdue;
import be.handlewithcare.core.mail.Letter.SignalReturned;
import be.handlewithcare.core.mail.Letter.SignalUndecided;
import be.handlewithcare.core.school.Mailbox;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a mail so that its repeat can be recognised: equal for an equal letter to an equal mailbox, and for no other. A
 * hash, since the ids in a letter are addresses on the desks.
 */
final class MessageId {
    private static final int BYTES = 16;

    private MessageId() {}

    /** With its angle brackets. */
    static String of(Letter letter, Mailbox to, String domain) {
        byte[] digest = sha256().digest((about(letter) + " to " + to.address()).getBytes(UTF_8));
        return "<letter-" + HexFormat.of().formatHex(digest, 0, BYTES) + "@" + domain + ">";
    }

    /** Stays what it is, also when a class gets another name: a repeat may come after an update. */
    private static String about(Letter letter) {
        return switch (letter) {
            case NoticeWaits waits -> "notice-waits " + waits.notice();
            case NoticeUnread unread -> "notice-unread " + unread.notice() + " " + unread.reminder();
            case NoticeWithdrawn withdrawn -> "notice-withdrawn " + withdrawn.notice();
            case SignalUndecided undecided -> "signal-undecided " + undecided.signal() + " " + step(undecided);
            case SignalReturned returned -> "signal-returned " + returned.signal() + " " + returned.school();
            case SignalOverdue overdue -> "signal-overdue " + overdue.signal();
            case LookupStopped stopped -> "lookup-stopped " + source(stopped) + " " + stopped.since();
            case ReportingUnusual unusual -> "reporting-unusual " + unusual.alert();
            case MailboxFails fails -> "mailbox-fails " + fails.school() + " " + fails.day();
        };
    }

    private static String step(SignalUndecided undecided) {
        return switch (undecided.step()) {
            case ZONE -> "zone";
            case ZONE_AND_VECK -> "zone-and-veck";
        };
    }

    private static String source(LookupStopped stopped) {
        return switch (stopped.source()) {
            case REGISTER -> "register";
            case MAGDA -> "magda";
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
