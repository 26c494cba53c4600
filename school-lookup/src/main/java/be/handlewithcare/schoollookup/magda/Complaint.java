package be.handlewithcare.schoollookup.magda;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An exception ({@code Uitzondering}) that MAGDA reports. One code from two origins is two exceptions; what a code means is
 * the same whoever it comes from.
 *
 * @param code {@code Identificatie}
 * @param origin {@code Oorsprong}: MAGDA, or the source that it asked
 * @param error whether its type is {@code FOUT}; an unknown type is taken for one
 * @param numbers the national numbers in what is said about it
 */
record Complaint(String code, String origin, boolean error, List<NationalNumber> numbers) {
    private static final Pattern CODE = Pattern.compile("[0-9]{1,10}");
    private static final Pattern ORIGIN = Pattern.compile("[0-9A-Za-z_]{1,5}");

    static Complaint read(XmlElement exception) throws NoAnswer {
        String code = exception.textAt("Identificatie").orElse("");
        String origin = exception.textAt("Oorsprong").orElse("");
        String type = exception.textAt("Type").orElse("");
        if (!CODE.matcher(code).matches() || !ORIGIN.matcher(origin).matches()) {
            throw NoAnswer.unreadable();
        }
        boolean error = !type.equals("WAARSCHUWING") && !type.equals("INFORMATIE");
        return new Complaint(code, origin, error, numbersIn(exception));
    }

    Meaning meaning() {
        return Meaning.of(code);
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
