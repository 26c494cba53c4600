package be.handlewithcare.web;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day of the calendar as the contract writes it: {@code yyyy-MM-dd} and nothing else. */
public final class IsoDate {
    // Narrower than the JDK's formatter, which also takes signs and years of ten digits.
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private IsoDate() {}

    /**
     * The day that is written so.
     *
     * @throws Rejected {@link Rule#FORMAT} for another form, or a day that no calendar has
     */
    public static LocalDate read(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Rejected(Rule.FORMAT);
        }
    }
}
