package be.handlewithcare.magdasimulator.protocol;

import be.handlewithcare.magdasimulator.people.PersonName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Reads a question, strictly. */
public final class QuestionReader {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SECURITY =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
    private static final Set<String> PERSON_SOURCES = Set.of("RR", "KSZ");
    private static final int MOST_GIVEN_NAMES = 3;

    private final HeaderReader headers;
    private final boolean signatureRequired;

    /** Reads with this check of the context; a signature is asked for or not, never verified. */
    public QuestionReader(HeaderReader headers, boolean signatureRequired) {
        this.headers = headers;
        this.signatureRequired = signatureRequired;
    }

    /**
     * The question in this message.
     *
     * @throws Refused at the first breach
     */
    public Question read(byte[] message) throws Refused {
        Tree envelope = Tree.parse(message);
        Tree body = bodyOf(envelope);
        List<Tree> contents = body.children();
        refuseIf(contents.size() != 1, Breach.ENVELOPE);
        Tree content = contents.getFirst();
        Service service =
                Service.of(content.namespace(), content.name()).orElseThrow(() -> new Refused(Breach.SERVICE));
        Tree request = content.only("Verzoek").child("Verzoek").only("Context", "Vragen");
        refuseIf(request.child("Vragen").all("Vraag").size() != 1, Breach.QUESTIONS);
        Tree question = request.child("Vragen").only("Vraag").child("Vraag").only("Referte", "Inhoud");
        Header header = headers.read(service, request.child("Context"), question.child("Referte"));
        return switch (service) {
            case PERSON_SEARCH -> whoIs(header, question.child("Inhoud"));
            case ENROLMENTS -> whereEnrolled(header, question.child("Inhoud"));
        };
    }

    private Tree bodyOf(Tree envelope) throws Refused {
        refuseIf(!envelope.is(SOAP, "Envelope"), Breach.ENVELOPE);
        List<Tree> parts = envelope.children();
        boolean header = !parts.isEmpty() && parts.getFirst().is(SOAP, "Header");
        refuseIf(parts.size() != (header ? 2 : 1) || !parts.getLast().is(SOAP, "Body"), Breach.ENVELOPE);
        boolean signed = header
                && parts.getFirst().contains(SECURITY, "Security")
                && parts.getFirst().contains(SIGNATURE, "SignatureValue");
        refuseIf(signatureRequired && !signed, Breach.SIGNATURE);
        return parts.getLast();
    }

    private static Question whoIs(Header header, Tree content) throws Refused {
        Tree criteria = content.only("Criteria", "Bron", "Taal?")
                .child("Criteria")
                .only("Naam", "Geboorte", "Geslacht?", "Adres?");
        Tree name = criteria.child("Naam").only("Achternaam", "Voornamen?");
        Tree birth = criteria.child("Geboorte").only("Datum", "Tolerantie?");
        String source = content.child("Bron").text();
        refuseIf(!PERSON_SOURCES.contains(source), Breach.SOURCE);
        String family = name.child("Achternaam").text();
        refuseIf(family.isEmpty(), Breach.CRITERIA);
        return new Question.WhoIs(header, new PersonName(givenNames(name), family), day(birth.child("Datum")), source);
    }

    private static String givenNames(Tree name) throws Refused {
        if (name.optional("Voornamen").isEmpty()) {
            return "";
        }
        List<Tree> names = name.child("Voornamen").only("Voornaam*").all("Voornaam");
        refuseIf(names.size() > MOST_GIVEN_NAMES, Breach.CRITERIA);
        StringJoiner all = new StringJoiner(" ");
        for (Tree given : names) {
            refuseIf(given.text().isEmpty(), Breach.CRITERIA);
            all.add(given.text());
        }
        return all.toString();
    }

    private static Question whereEnrolled(Header header, Tree content) throws Refused {
        Tree criteria = content.only("Criteria").child("Criteria").only("INSZ", "Periode", "Bronnen");
        Tree period = criteria.child("Periode").only("Begin", "Einde");
        String source = criteria.child("Bronnen").only("Bron").child("Bron").text();
        refuseIf(!source.equals("LP"), Breach.SOURCE);
        return new Question.WhereEnrolled(
                header, criteria.child("INSZ").text(), day(period.child("Begin")), day(period.child("Einde")));
    }

    private static LocalDate day(Tree element) throws Refused {
        try {
            return LocalDate.parse(element.text());
        } catch (DateTimeParseException _) {
            throw new Refused(Breach.CRITERIA);
        }
    }

    private static void refuseIf(boolean wrong, Breach breach) throws Refused {
        if (wrong) {
            throw new Refused(breach);
        }
    }
}
