package be.handlewithcare.core.school;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mailbox of a school: an address of at most 254 characters, without a display name. Addresses stored earlier stay readable;
 * new ones pass {@link #of}.
 */
public record Mailbox(String address) {
    private static final int LONGEST = 254;
    private static final Pattern STORED =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9-]{1,63}\\.)*[A-Za-z0-9-]{1,63}");

    /**
     * Matches words with single dots between them, at a domain with a dot in it, whose labels neither begin nor end with a hyphen
     * and whose last label is not a number (RFC 5321 4.1.2, RFC 1123 2.1). An address literal does not match.
     */
    private static final Pattern WRITABLE = Pattern.compile(
            "(?=[^@]{1,64}@)[A-Za-z0-9_%+'-]+(\\.[A-Za-z0-9_%+'-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+(?=[^.]*[A-Za-z])[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /** @throws Rejected {@link Rule#FORMAT} for an address that no version of the program accepted */
    public Mailbox {
        if (address.length() > LONGEST || !STORED.matcher(address).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
    }

    /**
     * Makes a mailbox from a new address, to which mail can be written.
     *
     * @throws Rejected {@link Rule#FORMAT}
     */
    public static Mailbox of(String address) {
        if (!WRITABLE.matcher(address).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        return new Mailbox(address);
    }

    /** Returns whether mail to both arrives in one place: no mail server of a school distinguishes capitals. */
    public boolean isSameAs(Mailbox other) {
        return address.toLowerCase(Locale.ROOT).equals(other.address.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return address;
    }
}
