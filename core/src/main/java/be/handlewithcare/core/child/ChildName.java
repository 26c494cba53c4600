package be.handlewithcare.core.child;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;

/**
 * A child's name as the zone wrote it, in NFC.
 *
 * @param given the given name, or {@link #NO_GIVEN_NAME} for a child with a single name
 * @param family the family name, or the single name
 */
public record ChildName(String given, String family) {

    /** A child may have one name only (a mononym). */
    public static final String NO_GIVEN_NAME = "";

    /** The character that programs put in place of one that they could not read (U+FFFD). */
    public static final char REPLACEMENT = '\uFFFD';

    /**
     * @throws be.handlewithcare.core.decision.Rejected if a part breaks the {@linkplain NameRules rules of names}
     */
    public ChildName {
        given = given.equals(NO_GIVEN_NAME) ? NO_GIVEN_NAME : NameRules.checked(given);
        family = NameRules.checked(family);
    }

    /**
     * Normalises one part of a name to NFC, for a caller that reports which part is at fault.
     *
     * @throws be.handlewithcare.core.decision.Rejected if it breaks the {@linkplain NameRules rules of names}, is empty (a
     *     missing given name is left out instead), or has lost a letter on its way here. A name that was sealed earlier with such
     *     a letter can still be opened
     */
    public static String part(String raw) {
        if (raw.indexOf(REPLACEMENT) >= 0) {
            throw new Rejected(Rule.FORBIDDEN_CHARACTER);
        }
        return NameRules.checked(raw);
    }

    /** Both parts, as people say it. */
    public String full() {
        return given.equals(NO_GIVEN_NAME) ? family : given + " " + family;
    }

    @Override
    public String toString() {
        return "ChildName[…]";
    }
}
