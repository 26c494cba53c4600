package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.child.MatchingName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody whom the person search came up with.
 *
 * @param born as MAGDA writes it; of some people the day or the month is not known ({@code 2018-00-00})
 */
record Person(NationalNumber number, MatchingName name, String born) {

    /** Each of a {@code Personen} list. */
    static List<Person> readAll(XmlElement list) throws NoAnswer {
        List<Person> persons = new ArrayList<>();
        for (XmlElement entry : list.children(Service.PERSON_SEARCH.entry()).toList()) {
            persons.add(read(entry));
        }
        return persons;
    }

    private static Person read(XmlElement entry) throws NoAnswer {
        NationalNumber number = entry.textAt("INSZ").flatMap(NationalNumber::of).orElseThrow(NoAnswer::unreadable);
        XmlElement name = entry.at("Naam").orElseThrow(NoAnswer::unreadable);
        String born = entry.textAt("Geboortedatum")
                .or(() -> entry.textAt("Geboorte", "Datum"))
                .orElse("");
        return new Person(number, MatchingName.of(full(name)), born);
    }

    /** Given names, then family names; each group may stand in a list of its own or not. */
    private static String full(XmlElement name) {
        return Stream.of("Voornaam", "Achternaam")
                .flatMap(part -> name.all().filter(element -> element.is("", part)))
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "Person[…]";
    }
}
