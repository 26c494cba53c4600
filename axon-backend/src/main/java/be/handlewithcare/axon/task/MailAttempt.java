package be.handlewithcare.axon.task;

import be.handlewithcare.core.school.Mailbox;
import java.time.Duration;

/**
 * The attempts to deliver a mail to one mailbox.
 *
 * @param unanswered how often the whole mail was sent and the server did not confirm it
 * @param pause the time until it may be sent again; zero if it may be sent now
 * @param refused whether the server refused it for good, or the mailbox was given up after the last copy, within the last day
 * @param taken whether the server has it
 */
record MailAttempt(Mailbox mailbox, int unanswered, Duration pause, boolean refused, boolean taken) {
    /** The first copy and two more: the server probably has it already, and people receive every copy. */
    static final int MOST_COPIES = 3;

    /** Returns the state without any attempt. */
    static MailAttempt noneAt(Mailbox mailbox) {
        return new MailAttempt(mailbox, 0, Duration.ZERO, false, false);
    }

    boolean isWaiting() {
        return pause.isPositive();
    }

    /** Returns whether the last copy was sent, and nobody has stored that the mailbox is given up. */
    boolean isUsedUp() {
        return unanswered >= MOST_COPIES;
    }
}
