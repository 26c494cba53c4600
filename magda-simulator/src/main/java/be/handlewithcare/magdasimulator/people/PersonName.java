package be.handlewithcare.magdasimulator.people;

/**
 * A name in its two parts, either of which may be empty.
 *
 * @param given all given names, with spaces between them
 */
public record PersonName(String given, String family) {

    /** Both parts. */
    String full() {
        return (given + " " + family).strip();
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
