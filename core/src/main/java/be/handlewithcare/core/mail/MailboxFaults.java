package be.handlewithcare.core.mail;

import be.handlewithcare.core.school.InstitutionNumber;
import java.time.LocalDate;
import java.util.Optional;

/** The mailboxes of schools that cannot be mailed. */
public interface MailboxFaults {

    /** Returns the mail server's words of that day about the first failing mailbox of this school; empty if it gave none. */
    Optional<String> words(InstitutionNumber school, LocalDate day);
}
