package be.handlewithcare.core.zone;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.util.regex.Pattern;

/** The four digits of a local police zone, such as 5913 for Rivierenland. Zones merge: a code is a reference in time. */
public record ZoneCode(String value) {
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /** @throws Rejected {@link Rule#UNKNOWN_ZONE} if it is not four digits */
    public ZoneCode {
        if (!FOUR_DIGITS.matcher(value).matches()) {
            throw new Rejected(Rule.UNKNOWN_ZONE);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
