package be.handlewithcare.core.mail;

import be.handlewithcare.core.school.Mailbox;

/** Hands letters to the mail server. */
public interface Mailroom {
    /**
     * Hands the letter over and returns once the mail server answered, or did not in time. A repeat of an equal letter to
     * the same addressee carries the same message id, so a reader can recognise it.
     */
    Handover hand(Letter letter, Mailbox to, LastCheck check);

    /** Asked at most once, when the server is ready for the content and before anything of it leaves. */
    @FunctionalInterface
    interface LastCheck {
        /** Whether the mail may still be sent; if not, the server never has it. */
        boolean maySend();
    }

    /** What the mail server said. */
    sealed interface Handover {
        /** It has the mail. */
        record Taken() implements Handover {}

        /**
         * It could not be reached, hangs, or takes no mail from us at all: nothing that concerns this mailbox.
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
         * It never takes this mail for this mailbox, or the mailbox cannot be written to.
         *
         * @param code of its answer, 5xx; 0 if it was not asked, since no mail can be written to this address
         * @param words of its answer, or what is wrong with the address, in one line without control characters, at most 200
         */
        record Refused(int code, String words) implements Handover {}

        /** It was sent the whole mail and did not say whether it has it: it probably has. */
        record Unanswered() implements Handover {}

        /** The last check said no: the server does not have it. */
        record NotSent() implements Handover {}
    }
}
