package be.handlewithcare.magdasimulator.protocol;

import be.handlewithcare.magdasimulator.people.PersonName;
import be.handlewithcare.magdasimulator.protocol.Content.OtherEnrolment;
import be.handlewithcare.magdasimulator.protocol.Content.Person;
import be.handlewithcare.magdasimulator.protocol.Content.SchoolYear;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Writes the inside of answers. */
final class ContentWriter {
    private static final Pattern PADDING = Pattern.compile("^0+(?=.)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String[] LEVELS = {"", "Kleuteronderwijs", "Lager onderwijs", "Secundair onderwijs"};

    private ContentWriter() {}

    static void write(Markup markup, Content content) throws XMLStreamException {
        switch (content) {
            case Content.Persons found ->
                markup.element("Personen", all -> {
                    for (Person person : found.persons()) {
                        all.element("Persoon", it -> person(it, found.source(), person));
                    }
                });
            case Content.Enrolments found ->
                markup.element("Inschrijvingen", all -> {
                    for (SchoolYear year : found.years()) {
                        all.element("Inschrijving", it -> enrolment(it, year));
                    }
                    for (OtherEnrolment other : found.others()) {
                        all.element("Inschrijving", it -> enrolment(it, other));
                    }
                });
        }
    }

    private static void person(Markup markup, String source, Person person) throws XMLStreamException {
        markup.attribute("Bron", source);
        markup.text("INSZ", person.number().value());
        markup.element("Naam", it -> name(it, person.name()));
        markup.text("Geboortedatum", person.born());
    }

    /**
     * The names stand in containers, as in the public test answers of the search by address. Who has a single name has it
     * as family name.
     */
    private static void name(Markup markup, PersonName name) throws XMLStreamException {
        boolean single = name.family().isEmpty() || name.given().isEmpty();
        String family = name.family().isEmpty() ? name.given() : name.family();
        markup.element("Achternamen", all -> all.text("Achternaam", family));
        if (!single) {
            markup.element("Voornamen", all -> {
                for (String given : SPACES.split(name.given(), -1)) {
                    all.text("Voornaam", given);
                }
            });
        }
    }

    private static void enrolment(Markup markup, OtherEnrolment other) throws XMLStreamException {
        institution(markup, other.source(), other.institution(), "Instelling");
        markup.element(other.kind(), it -> {
            it.coded("Status", "INGESCHREVEN", "Ingeschreven");
            it.text("DatumInschrijving", other.enrolledOn());
        });
    }

    private static void institution(Markup markup, String source, String institution, String kind)
            throws XMLStreamException {
        markup.text("Bron", source);
        markup.text("Referte", UUID.randomUUID());
        markup.element("Instelling", school -> {
            String number = PADDING.matcher(institution).replaceFirst("");
            school.text("Instellingsnummer", number);
            school.text("OfficieleNaam", "School " + number);
            school.text("Instantie", kind);
            school.element("Adres", ContentWriter::address);
            school.element("Contactgegevens", contact -> contact.text("Email", ""));
        });
    }

    private static void enrolment(Markup markup, SchoolYear year) throws XMLStreamException {
        boolean secondary = year.level() == LEVELS.length - 1;
        institution(markup, "LP", year.institution(), secondary ? "Secundaire school" : "Basisschool");
        if (!year.site().isEmpty()) {
            markup.element("OnderwijsLocatie", site -> site.text("Nummer", year.site()));
        }
        markup.element("LeerplichtOnderwijs", it -> compulsory(it, year));
    }

    private static void address(Markup markup) throws XMLStreamException {
        markup.element("Straat", street -> street.text("Naam", "Schoolstraat"));
        markup.text("Huisnummer", "1");
        markup.element("Gemeente", town -> {
            town.text("NISCode", "12040");
            town.text("PostCode", "2830");
            town.text("Naam", "WILLEBROEK");
        });
    }

    private static void compulsory(Markup markup, SchoolYear year) throws XMLStreamException {
        markup.coded("SoortProgramma", 1, "Voltijds");
        markup.text("DatumInschrijving", year.enrolledOn());
        markup.text("DatumEersteLes", year.firstLesson());
        markup.text("Schooljaar", SchoolYears.endingYear(year.end()));
        markup.element("InschrijvingAdministratieveGroep", group -> {
            group.text("Referte", UUID.randomUUID());
            group.element("Periode", period -> {
                period.text("Begin", year.begin());
                period.text("Einde", year.end());
            });
            group.element("AdministratieveGroep", it -> {
                it.text("Nummer", "101");
                it.text("Naam", "Klas");
                it.coded("Niveau", year.level(), LEVELS[year.level()]);
                it.coded("SoortOnderwijs", 1, "Gewoon onderwijs");
            });
            String leaving = year.leaving();
            if (leaving != null) {
                group.element("Uitschrijving", it -> {
                    it.coded("Aanleiding", "X", leaving);
                    it.coded("SituatieNa", "10", "Geen informatie");
                });
            }
        });
    }
}
