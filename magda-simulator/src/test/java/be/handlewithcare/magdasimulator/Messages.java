package be.handlewithcare.magdasimulator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Well-formed questions, written out; a test that wants a bad one replaces something in them. */
final class Messages {
    static final String TIME = "<Datum>2026-11-22</Datum><Tijd>10:00:00.000</Tijd>";
    static final String PERSON_SEARCH = "http://magda.vlaanderen.be/persoon/soap/zoekpersoonopnaam/v02_02";
    static final String ENROLMENTS = "http://webservice.geefhistoriekinschrijvingdienst-02_01.onderwijs.vlaanderen.be";

    private Messages() {}

    static String whoIs(String family, LocalDate born, String... given) {
        String names = Arrays.stream(given)
                .map(name -> "<Voornaam>" + name + "</Voornaam>")
                .collect(Collectors.joining());
        return message(
                "ZoekPersoonOpNaam",
                PERSON_SEARCH,
                "02.02.0000",
                "<Criteria><Naam><Achternaam>" + family + "</Achternaam><Voornamen>" + names
                        + "</Voornamen></Naam><Geboorte><Datum>" + born
                        + "</Datum></Geboorte></Criteria><Bron>RR</Bron>");
    }

    static String whereEnrolled(String number, LocalDate begin, LocalDate end) {
        return message(
                "GeefHistoriekInschrijving",
                ENROLMENTS,
                "02.01.0000",
                "<Criteria><INSZ>" + number + "</INSZ><Periode><Begin>" + begin + "</Begin><Einde>" + end
                        + "</Einde></Periode><Bronnen><Bron>LP</Bron></Bronnen></Criteria>");
    }

    private static String message(String service, String namespace, String version, String content) {
        String reference = UUID.randomUUID().toString();
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header/><s:Body>
            <m:%1$s xmlns:m="%2$s"><Verzoek><Context><Naam>%1$s</Naam><Versie>%3$s</Versie><Bericht><Type>VRAAG</Type>\
            <Tijdstip>%4$s</Tijdstip><Afzender><Identificatie>test.example</Identificatie>\
            <Referte>%5$s</Referte></Afzender></Bericht></Context>\
            <Vragen><Vraag><Referte>%5$s</Referte><Inhoud>%6$s</Inhoud></Vraag></Vragen></Verzoek></m:%1$s>
            </s:Body></s:Envelope>
            """.formatted(service, namespace, version, TIME, reference, content);
    }
}
