package be.handlewithcare.schoollookup.magda;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An exception ({@code Uitzondering}) that MAGDA reports. One code from two origins is two exceptions, but a code means the same
 * from every origin. Whatever the exception is, MAGDA has answered.
 *
 * @param code {@code Identificatie}, or a word of ours for one that is not a number and may quote anything
 * @param origin {@code Oorsprong}: MAGDA, or the source that it asked
 * @param error whether its type is {@code FOUT}; an unknown type counts as one
 * @param numbers the national numbers in its text
 */
record Complaint(String code, String origin, boolean error, List<NationalNumber> numbers) {
    private static final Pattern CODE = Pattern.compile("[0-9]{1,10}");
    private static final Pattern ORIGIN = Pattern.compile("[0-9A-Za-z_]{1,20}");
    private static final String STRANGE = "strange";
    /** MAGDA's third version writes the last one. */
    private static final Set<String> NO_ERRORS = Set.of("WAARSCHUWING", "INFORMATIE", "INFO");

    static Complaint read(XmlElement exception) {
        return new Complaint(
                fit(exception, "Identificatie", CODE),
                fit(exception, "Oorsprong", ORIGIN),
                exception.textAt("Type").filter(NO_ERRORS::contains).isEmpty(),
                numbersIn(exception));
    }

    /** Makes the complaint for a SOAP fault without further content. */
    static Complaint fault() {
        return new Complaint("soap-fault", STRANGE, true, List.of());
    }

    Meaning meaning() {
        return Meaning.of(code, error);
    }

    private static String fit(XmlElement exception, String name, Pattern form) {
        return exception
                .textAt(name)
                .filter(text -> form.matcher(text).matches())
                .orElse(STRANGE);
    }

    private static List<NationalNumber> numbersIn(XmlElement exception) {
        return exception
                .all()
                .flatMap(element -> NationalNumber.in(element.text()).stream())
                .distinct()
                .toList();
    }

    /** What is said may name a person. */
    @Override
    public String toString() {
        return "Complaint[" + code + "." + origin + "]";
    }
}
