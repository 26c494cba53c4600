package be.handlewithcare.core.school;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.util.regex.Pattern;

/** The number of a school as an institution: six digits. Other systems drop the zeros in front; they are put back. */
public record InstitutionNumber(String value) implements Comparable<InstitutionNumber> {
    private static final int DIGITS = 6;
    private static final Pattern UP_TO_SIX_DIGITS = Pattern.compile("[0-9]{1," + DIGITS + "}");

    /** @throws Rejected {@link Rule#FORMAT} if it is not one to six digits */
    public InstitutionNumber {
        if (!UP_TO_SIX_DIGITS.matcher(value).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        value = "0".repeat(DIGITS - value.length()) + value;
    }

    @Override
    public int compareTo(InstitutionNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
