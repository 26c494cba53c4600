package be.handlewithcare.core.school;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the official list of schools says of a school. It says nothing of taking part, nor of a second mailbox.
 *
 * @param name official name, 1 to 200 characters
 * @param municipality where it stands, 1 to 100 characters
 * @param sites its sites, possibly none
 * @param mailbox its mailbox; null where the list has none that can be used
 */
public record OfficialDetails(
        String name,
        String municipality,
        List<SiteNumber> sites,
        @Nullable Mailbox mailbox) {
    public OfficialDetails {
        sites = List.copyOf(sites);
    }

    /**
     * The details of a school once the list is followed: its mailbox comes first, the second one stays.
     *
     * @throws be.handlewithcare.core.decision.Rejected as {@link SchoolDetails}
     */
    public SchoolDetails over(SchoolDetails known) {
        List<Mailbox> mailboxes = mailbox == null
                ? known.mailboxes()
                : Stream.concat(
                                Stream.of(mailbox),
                                known.mailboxes().stream().skip(1).filter(second -> !second.isSameAs(mailbox)))
                        .toList();
        return new SchoolDetails(name, municipality, sites, mailboxes);
    }
}
