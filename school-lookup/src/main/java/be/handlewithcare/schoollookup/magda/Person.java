package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.child.MatchingName;
import be.handlewithcare.core.child.NearName;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the person search came up with. What cannot be read is absent: an answer with such an entry would be the
 * same each time, so it is no outage that is tried again, but a doubt about this one person.
 *
 * @param near the forms under which the name may come near another
 * @param born as MAGDA writes it; of some people the day or the month is not known ({@code 2018-00-00})
 */
record Person(
        @Nullable NationalNumber number,
        @Nullable MatchingName name,
        Set<NearName> near,
        @Nullable String born) {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Each of a {@code Personen} list. */
    static List<Person> readAll(XmlElement list) {
        return list.children(Service.PERSON_SEARCH.entry()).map(Person::read).toList();
    }

    private static Person read(XmlElement entry) {
        String given = parts(entry, "Voornaam");
        String family = parts(entry, "Achternaam");
        String full = (given + " " + family).strip();
        return new Person(
                entry.textAt("INSZ").flatMap(NationalNumber::of).orElse(null),
                full.isEmpty() ? null : MatchingName.of(full),
                NearName.of(given, family),
                entry.textAt("Geboortedatum")
                        .or(() -> entry.textAt("Geboorte", "Datum"))
                        .filter(day -> DAY.matcher(day).matches())
                        .orElse(null));
    }

    /** Names of one kind; they may stand in a list of their own or not. */
    private static String parts(XmlElement entry, String kind) {
        return entry.children("Naam")
                .flatMap(XmlElement::all)
                .filter(element -> element.is("", kind))
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isWhole() {
        return Stream.of(number, name, born).allMatch(Objects::nonNull);
    }

    @Override
    public String toString() {
        return "Person[…]";
    }
}
