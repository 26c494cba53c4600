package be.handlewithcare.core.school;

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

    /** @throws Rejected {@link Rule#REQUIRED}, {@link Rule#TOO_LONG}, {@link Rule#TOO_FEW} or {@link Rule#TOO_MANY} */
    public SchoolDetails {
        name = text(name, LONGEST_NAME);
        municipality = text(municipality, LONGEST_MUNICIPALITY);
        sites = List.copyOf(sites);
        mailboxes = List.copyOf(mailboxes);
        if (mailboxes.isEmpty()) {
            throw new Rejected(Rule.TOO_FEW);
        }
        if (mailboxes.size() > MOST_MAILBOXES) {
            throw new Rejected(Rule.TOO_MANY);
        }
    }

    private static String text(String value, int longest) {
        String text = value.strip();
        if (text.isEmpty()) {
            throw new Rejected(Rule.REQUIRED);
        }
        if (text.length() > longest) {
            throw new Rejected(Rule.TOO_LONG);
        }
        return text;
    }
}
