package be.handlewithcare.core.school;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mailbox of a school: an address of at most 254 characters, without a display name. What was stored before stays
 * readable; what is given anew passes {@link #of}.
 */
public record Mailbox(String address) {
    private static final int LONGEST = 254;
    private static final Pattern STORED =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9-]{1,63}\\.)*[A-Za-z0-9-]{1,63}");

    /**
     * Words with single dots between them, at a domain with a dot in it, whose labels neither begin nor end with a hyphen
     * and whose last one is no number (RFC 5321 4.1.2, RFC 1123 2.1). An address literal is none.
     */
    private static final Pattern WRITABLE = Pattern.compile(
            "(?=[^@]{1,64}@)[A-Za-z0-9_%+'-]+(\\.[A-Za-z0-9_%+'-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+(?=[^.]*[A-Za-z])[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /** @throws Rejected {@link Rule#FORMAT} for what no version of the program took */
    public Mailbox {
        if (address.length() > LONGEST || !STORED.matcher(address).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
    }

    /**
     * A mailbox that somebody gives: one that mail can be written to.
     *
     * @throws Rejected {@link Rule#FORMAT}
     */
    public static Mailbox of(String address) {
        if (!WRITABLE.matcher(address).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        return new Mailbox(address);
    }

    /** Whether mail to both arrives in one place: no server that schools use tells capitals apart. */
    public boolean isSameAs(Mailbox other) {
        return address.toLowerCase(Locale.ROOT).equals(other.address.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return address;
    }
}
