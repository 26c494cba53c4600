package be.handlewithcare.core.child;

/**
 * A child's name as the zone wrote it, in NFC.
 *
 * @param given the given name, or {@link #NO_GIVEN_NAME} for a child with a single name
 * @param family the family name, or the single name
 */
public record ChildName(String given, String family) {

    /** A child may have one name only (a mononym). */
    public static final String NO_GIVEN_NAME = "";

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
     *     part too, since a given name that is not there is left out
     */
    public static String part(String raw) {
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
