package be.handlewithcare.core.mail;

import be.handlewithcare.core.school.InstitutionNumber;
import java.time.LocalDate;
import java.util.Optional;

/** Mailboxes of schools that cannot be mailed. */
public interface MailboxFaults {

    /** What the mail server said that day about the first mailbox of this school that failed; empty if it said nothing. */
    Optional<String> words(InstitutionNumber school, LocalDate day);
}
