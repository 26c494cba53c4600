package be.handlewithcare.core.school;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.util.regex.Pattern;

/** A mailbox of a school: an address of at most 254 characters, without a display name. */
public record Mailbox(String address) {
    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9-]{1,63}\\.)*[A-Za-z0-9-]{1,63}");

    /** @throws Rejected {@link Rule#FORMAT} */
    public Mailbox {
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
    }

    @Override
    public String toString() {
        return address;
    }
}
