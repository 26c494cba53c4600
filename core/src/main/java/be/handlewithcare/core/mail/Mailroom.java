package be.handlewithcare.core.mail;

import be.handlewithcare.core.school.Mailbox;

/** Hands letters to the mail server. */
public interface Mailroom {
    /**
     * Hands the letter over and returns once the mail server answered. A repeat of an equal letter to the same addressee
     * carries the same message id, so a reader can recognise it.
     */
    Handover hand(Letter letter, Mailbox to);

    /** What the mail server said. */
    sealed interface Handover {
        /** It has the mail. */
        record Taken() implements Handover {}

        /** It could not be reached or refused the mail; to be tried again. */
        record Refused() implements Handover {}
    }
}
