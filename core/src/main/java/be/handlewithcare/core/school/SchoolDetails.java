package be.handlewithcare.core.school;

import be.handlewithcare.core.decision.Label;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.util.List;

/**
 * What is known of a school that takes part.
 *
 * @param name official name, 1 to 200 characters
 * @param municipality where it stands, 1 to 100 characters
 * @param sites its sites, possibly none
 * @param mailboxes one or two; the second is for reminders that went unread
 */
public record SchoolDetails(String name, String municipality, List<SiteNumber> sites, List<Mailbox> mailboxes) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MUNICIPALITY = 100;
    private static final int MOST_MAILBOXES = 2;

    /** @throws Rejected if a name is no {@linkplain Label#of label}, or {@link Rule#TOO_FEW} or {@link Rule#TOO_MANY} */
    public SchoolDetails {
        name = Label.of(name, LONGEST_NAME);
        municipality = Label.of(municipality, LONGEST_MUNICIPALITY);
        sites = List.copyOf(sites);
        mailboxes = List.copyOf(mailboxes);
        if (mailboxes.isEmpty()) {
            throw new Rejected(Rule.TOO_FEW);
        }
        if (mailboxes.size() > MOST_MAILBOXES) {
            throw new Rejected(Rule.TOO_MANY);
        }
    }
}
