package be.handlewithcare.core.zone;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.util.regex.Pattern;

/**
 * The zone's own number for an intervention: 1 to 64 of {@code A-Z a-z 0-9 . _ / -}, case-sensitive, unique in its zone.
 * It may say something of a case, so it is kept only as a keyed hash and never printed.
 */
public record Reference(String value) {
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._/-]{1,64}");

    /** @throws Rejected {@link Rule#FORMAT} */
    public Reference {
        if (!ALLOWED.matcher(value).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
    }

    @Override
    public String toString() {
        return "Reference[…]";
    }
}
