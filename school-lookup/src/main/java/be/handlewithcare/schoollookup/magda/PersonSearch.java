package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.schoollookup.magda.MagdaSettings.PersonSource;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/** Who has this name and this birth date? The source answers with more than those who have exactly this name. */
record PersonSearch(Identity child, PersonSource source) implements Question<List<Person>> {
    private static final int MOST_GIVEN_NAMES = 3;

    @Override
    public Service service() {
        return Service.PERSON_SEARCH;
    }

    /** The given names beyond the third are left out: they make the search no narrower. */
    @Override
    public void writeInto(Element content) {
        Element criteria = Envelope.add(content, "Criteria");
        Element name = Envelope.add(criteria, "Naam");
        Envelope.add(name, "Achternaam", child.name().family());
        List<String> given = givenNames();
        if (!given.isEmpty()) {
            Element names = Envelope.add(name, "Voornamen");
            given.forEach(one -> Envelope.add(names, "Voornaam", one));
        }
        Element birth = Envelope.add(criteria, "Geboorte");
        Envelope.add(birth, "Datum", child.birthDate().value().toString());
        Envelope.add(content, "Bron", source.name());
    }

    @Override
    public List<Person> read(XmlElement list) {
        return Person.readAll(list);
    }

    private List<String> givenNames() {
        return Arrays.stream(child.name().given().split("[\\s\\p{Z}]+"))
                .filter(name -> !name.isEmpty())
                .limit(MOST_GIVEN_NAMES)
                .toList();
    }
}
