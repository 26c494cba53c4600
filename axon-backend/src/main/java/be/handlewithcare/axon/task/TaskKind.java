package be.handlewithcare.axon.task;

import java.util.Locale;

/** The kinds of work that waits, by the names under which it is queued. */
enum TaskKind {
    MAIL_NOTICE,
    ESCALATE_SIGNAL,
    MARK_OVERDUE,
    REMIND_SCHOOL,
    SEND_LETTER,
    ERASE_IDENTITY;

    /** Returns whether it needs the mail server, which may hang: such tasks have threads of their own. */
    boolean isMail() {
        return this == MAIL_NOTICE || this == SEND_LETTER;
    }

    private final String queueName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    String queueName() {
        return queueName;
    }
}
