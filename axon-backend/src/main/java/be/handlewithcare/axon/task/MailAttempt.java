package be.handlewithcare.axon.task;

import be.handlewithcare.core.school.Mailbox;
import java.time.Duration;

/**
 * What was tried for a mail at one mailbox.
 *
 * @param unanswered how often the whole mail was sent and the server did not say whether it has it
 * @param pause how long it is not to be sent again; zero if it may be
 * @param refused whether the server refused it for good, not longer ago than a day
 * @param taken whether the server has it
 */
record MailAttempt(Mailbox mailbox, int unanswered, Duration pause, boolean refused, boolean taken) {
    /** It probably has it already, and people get all of them: the first and two more. */
    static final int MOST_COPIES = 3;

    /** Nothing yet. */
    static MailAttempt noneAt(Mailbox mailbox) {
        return new MailAttempt(mailbox, 0, Duration.ZERO, false, false);
    }

    boolean isWaiting() {
        return pause.isPositive();
    }

    /** Whether there is no use in this mailbox, for now. */
    boolean isHopeless() {
        return refused || unanswered >= MOST_COPIES;
    }
}
