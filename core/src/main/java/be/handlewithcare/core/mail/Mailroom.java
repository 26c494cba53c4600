package be.handlewithcare.core.mail;

import be.handlewithcare.core.school.Mailbox;

/** Hands letters to the mail server. */
public interface Mailroom {
    /**
     * Sends the letter and returns once the mail server has answered, or has not answered in time. A repeat of an equal letter to
     * the same addressee has the same message id, so a reader can recognise it.
     */
    Handover hand(Letter letter, Mailbox to, LastCheck check);

    /**
     * A last check, made at most once: after the content is sent and before the end of the mail is. Without the end the server
     * must not accept the mail (RFC 5321, 4.1.1.4).
     */
    @FunctionalInterface
    interface LastCheck {
        /** Returns whether the mail may still be sent; if not, the server never gets it. */
        boolean maySend();
    }

    /** What the mail server said. */
    sealed interface Handover {
        /** It has the mail. */
        record Taken() implements Handover {}

        /**
         * It could not be reached, hangs, or takes no mail from us at all: the cause is not this mailbox.
         *
         * @param code of its answer, 0 for none
         */
        record Unreachable(int code) implements Handover {}

        /**
         * It does not take this mail now.
         *
         * @param code of its answer, 4xx
         */
        record Postponed(int code) implements Handover {}

        /**
         * It never takes this mail for this mailbox, or the address cannot be written in a mail.
         *
         * @param code of its answer, 5xx; 0 if it was not asked, because the address cannot be written in a mail
         * @param words of its answer, or the fault of the address, in one line of at most 200 characters, without control
         *     characters, mail addresses, links and host names
         */
        record Refused(int code, String words) implements Handover {}

        /**
         * It takes no mail from us, or none for this mailbox: its answer to the recipient fits both.
         *
         * @param code of its answer, 5xx
         * @param words of its answer, as in {@link Refused}
         */
        record Denied(int code, String words) implements Handover {}

        /** It was sent the whole mail and did not confirm it: it probably has the mail. */
        record Unanswered() implements Handover {}

        /** The last check refused: the server does not have it. */
        record NotSent() implements Handover {}
    }
}
