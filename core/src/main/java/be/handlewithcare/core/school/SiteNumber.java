package be.handlewithcare.core.school;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.util.regex.Pattern;

/** The number of a site (vestigingsplaats) of an institution: one to ten digits. */
public record SiteNumber(String value) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

    /** @throws Rejected {@link Rule#FORMAT} */
    public SiteNumber {
        if (!DIGITS.matcher(value).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
