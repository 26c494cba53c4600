package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import java.util.List;

/**
 * What following a list did, or would do, for people to read.
 *
 * @param mailboxes of schools that take part, or did, whose mails go somewhere else from then on
 */
record ImportReport(ImportAnswer answer, List<NewMailbox> mailboxes) {

    record NewMailbox(InstitutionNumber school, String name, Mailbox before, Mailbox after) {}
}
