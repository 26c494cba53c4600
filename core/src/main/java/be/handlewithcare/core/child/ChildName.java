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

    /** What a program puts in place of a letter that it could not read (U+FFFD). */
    public static final char REPLACEMENT = '\uFFFD';

    /**
     * @throws be.handlewithcare.core.decision.Rejected if a part breaks the {@linkplain NameRules rules of names}
     */
    public ChildName {
        given = given.equals(NO_GIVEN_NAME) ? NO_GIVEN_NAME : NameRules.checked(given);
        family = NameRules.checked(family);
    }

    /**
     * One part by itself, in NFC, for a caller that tells which part is at fault.
     *
     * @throws be.handlewithcare.core.decision.Rejected if it breaks the {@linkplain NameRules rules of names}; an empty
     *     part too, since a given name that is not there is left out, or if a letter of it was lost on its way here. What
     *     was sealed with such a letter before can still be opened
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
