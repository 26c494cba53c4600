package be.handlewithcare.schoollookup.magda;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers of MAGDA, made up to its message definitions. The numbers can belong to nobody: their month is 61 to 72. */
final class Answers {
    static final String NOOR = "18630200111";
    static final String NAMESAKE = "18630200210";
    static final String THIRD = "18630200309";
    static final String THEIR_REFERENCE = "87803165-fe9b-412a-94f2-8d016f1cf383";

    private Answers() {}

    static String person(String insz, String given, String family, String born) {
        return """
                <Persoon Bron="RR"><INSZ>%s</INSZ><Naam><Achternamen>%s</Achternamen>%s</Naam>\
                <Geboortedatum>%s</Geboortedatum></Persoon>""".formatted(
                        insz,
                        family.isEmpty() ? "" : "<Achternaam>" + family + "</Achternaam>",
                        given.isEmpty() ? "" : "<Voornamen>" + each("Voornaam", given) + "</Voornamen>",
                        born);
    }

    static String noor() {
        return person(NOOR, "Noor", "Peeters", "2018-03-02");
    }

    static String enrolment(String institution, String compulsoryEducation) {
        return """
                <Inschrijving><Bron>LP</Bron><Referte>r</Referte><Instelling><Instellingsnummer>%s</Instellingsnummer>\
                <OfficieleNaam>Basisschool</OfficieleNaam><Contactgegevens><Email></Email></Contactgegevens></Instelling>\
                %s</Inschrijving>""".formatted(institution, compulsoryEducation);
    }

    static String compulsory(String firstLesson, String begin, String end, String more) {
        return """
                <LeerplichtOnderwijs><SoortProgramma><Code>1</Code></SoortProgramma>\
                <DatumEersteLes>%s</DatumEersteLes><Schooljaar>2026</Schooljaar><InschrijvingAdministratieveGroep>\
                <Periode><Begin>%s</Begin><Einde>%s</Einde></Periode>%s</InschrijvingAdministratieveGroep>\
                </LeerplichtOnderwijs>""".formatted(firstLesson, begin, end, more);
    }

    /** Enrolled for the whole school year, whose normal end is reported already. */
    static String at(String institution) {
        return enrolment(
                institution,
                compulsory(
                        "2026-09-01",
                        "2026-09-01",
                        "2027-08-31",
                        "<Uitschrijving><Aanleiding><Code>X</Code></Aanleiding></Uitschrijving>"));
    }

    static String persons(AskedThere question, String... persons) {
        return content(question, String.join("", persons));
    }

    static String content(AskedThere question, String entries) {
        return reply(question, "", inhoud(question, entries));
    }

    static String inhoud(AskedThere question, String entries) {
        String list = question.service().list();
        return "<Inhoud><" + list + ">" + entries + "</" + list + "></Inhoud>";
    }

    static String exception(String code, String origin, String type, String more) {
        return """
                <Uitzondering><Identificatie>%s</Identificatie><Oorsprong>%s</Oorsprong><Type>%s</Type>\
                <Diagnose>Er is iets met de vraag</Diagnose>%s</Uitzondering>""".formatted(code, origin, type, more);
    }

    static String exceptions(String... exceptions) {
        return "<Uitzonderingen>" + String.join("", exceptions) + "</Uitzonderingen>";
    }

    /** With the references of the question, as it should be. */
    static String reply(AskedThere question, String onReply, String inAnswer) {
        return reply(question, question.messageReference(), question.questionReference(), onReply, inAnswer);
    }

    static String reply(
            AskedThere question, String messageReference, String questionReference, String onReply, String inAnswer) {
        Service service = question.service();
        String answers = inAnswer.isEmpty()
                ? ""
                : "<Antwoorden><Antwoord><Referte>" + questionReference + "</Referte>" + inAnswer
                        + "</Antwoord></Antwoorden>";
        return soap("""
                <web:%1$sResponse xmlns:web="%2$s"><Repliek><Context><Naam>%1$s</Naam><Versie>%3$s</Versie><Bericht>\
                <Type>ANTWOORD</Type><Afzender><Identificatie>magda</Identificatie><Referte>%4$s</Referte></Afzender>\
                <Ontvanger><Referte>%5$s</Referte></Ontvanger></Bericht></Context>%6$s%7$s</Repliek></web:%1$sResponse>""".formatted(
                        service.operation(),
                        service.namespace(),
                        service.version(),
                        THEIR_REFERENCE,
                        messageReference,
                        answers,
                        onReply));
    }

    static String fault(String detail) {
        return soap("<s:Fault><faultcode>s:Server</faultcode><faultstring>fault</faultstring><detail>" + detail
                + "</detail></s:Fault>");
    }

    static String soap(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header/><s:Body>"
                + body
                + "</s:Body></s:Envelope>";
    }

    private static String each(String element, String names) {
        return Stream.of(names.split(" "))
                .map(name -> "<" + element + ">" + name + "</" + element + ">")
                .collect(Collectors.joining());
    }
}
