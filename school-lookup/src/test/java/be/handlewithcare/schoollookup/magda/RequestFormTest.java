package be.handlewithcare.schoollookup.magda;

import static be.handlewithcare.core.testkit.Examples.child;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions as they arrive at the other side, letter by letter. */
class RequestFormTest {
    private FakeMagda magda;

    @BeforeEach
    void start() throws IOException {
        magda = new FakeMagda();
        magda.answers(question -> question.isPersonSearch()
                ? Answers.persons(question, Answers.noor())
                : Answers.content(question, Answers.at("12345")));
    }

    @AfterEach
    void stop() {
        magda.close();
    }

    @Test
    void theFirstQuestionSearchesAPersonByNameAndBirthDate() {
        new Asking(magda.url()).inCapacity("1303").noor();

        assertThat(form(magda.asked(0))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>\
                <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/><soapenv:Body>\
                <web:ZoekPersoonOpNaam xmlns:web="http://magda.vlaanderen.be/persoon/soap/zoekpersoonopnaam/v02_02">\
                <Verzoek><Context><Naam>ZoekPersoonOpNaam</Naam><Versie>02.02.0000</Versie><Bericht><Type>VRAAG</Type>\
                <Tijdstip><Datum>2026-11-20</Datum><Tijd>00:30:15.000</Tijd></Tijdstip>\
                <Afzender><Identificatie>vlaanderen.be/hwc</Identificatie><Referte>M</Referte>\
                <Hoedanigheid>1303</Hoedanigheid></Afzender></Bericht></Context>\
                <Vragen><Vraag><Referte>M</Referte><Inhoud><Criteria>\
                <Naam><Achternaam>Peeters</Achternaam><Voornamen><Voornaam>Noor</Voornaam></Voornamen></Naam>\
                <Geboorte><Datum>2018-03-02</Datum></Geboorte></Criteria><Bron>RR</Bron></Inhoud></Vraag></Vragen>\
                </Verzoek></web:ZoekPersoonOpNaam></soapenv:Body></soapenv:Envelope>""");
    }

    @Test
    void theSecondQuestionAsksTheEnrolmentsOfTodayByNumber() {
        new Asking(magda.url()).noor();

        assertThat(form(magda.asked(1))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>\
                <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/><soapenv:Body>\
                <web:GeefHistoriekInschrijving \
                xmlns:web="http://webservice.geefhistoriekinschrijvingdienst-02_01.onderwijs.vlaanderen.be">\
                <Verzoek><Context><Naam>GeefHistoriekInschrijving</Naam><Versie>02.01.0000</Versie><Bericht><Type>VRAAG</Type>\
                <Tijdstip><Datum>2026-11-20</Datum><Tijd>00:30:15.000</Tijd></Tijdstip>\
                <Afzender><Identificatie>vlaanderen.be/hwc</Identificatie><Referte>M</Referte></Afzender></Bericht></Context>\
                <Vragen><Vraag><Referte>M</Referte><Inhoud><Criteria><INSZ>18630200111</INSZ>\
                <Periode><Begin>2026-11-20</Begin><Einde>2026-11-20</Einde></Periode>\
                <Bronnen><Bron>LP</Bron></Bronnen></Criteria></Inhoud></Vraag></Vragen>\
                </Verzoek></web:GeefHistoriekInschrijving></soapenv:Body></soapenv:Envelope>""");
    }

    @Test
    void itIsSoap11ToTheOneAddress() {
        new Asking(magda.url()).noor();

        assertThat(magda.asked()).hasSize(2).allSatisfy(question -> {
            assertThat(question.method()).isEqualTo("POST");
            assertThat(question.path()).isEqualTo("/Magda-02.00/soap/WebService");
            assertThat(question.headers().get("Content-Type")).containsExactly("text/xml; charset=utf-8");
            assertThat(question.headers().get("SOAPAction")).containsExactly("\"\"");
            assertThat(question.headers()).containsKey("Content-Length").doesNotContainKey("Upgrade");
        });
    }

    @Test
    void eachMessageHasOneIdInBothPlaces() {
        new Asking(magda.url()).noor();
        new Asking(magda.url()).noor();

        assertThat(magda.asked())
                .hasSize(4)
                .allSatisfy(question ->
                        assertThat(question.values("Referte")).hasSize(2).containsOnly(question.messageReference()));
        assertThat(magda.asked().stream().map(AskedThere::messageReference))
                .doesNotHaveDuplicates()
                .allSatisfy(reference -> assertThat(UUID.fromString(reference)).hasToString(reference));
    }

    @Test
    void threeGivenNamesAtMostAreNamed() {
        new Asking(magda.url()).find(child("Anna Maria  Sofia Elisabeth", "de la Cruz", "2018-03-02"));

        assertThat(magda.asked(0).values("Voornaam")).containsExactly("Anna", "Maria", "Sofia");
        assertThat(magda.asked(0).values("Achternaam")).containsExactly("de la Cruz");
    }

    @Test
    void whoHasOneNameOnlyHasNoGivenNames() {
        new Asking(magda.url()).find(child("", "Suparman", "2018-03-02"));

        assertThat(magda.asked(0).body())
                .contains("<Naam><Achternaam>Suparman</Achternaam></Naam>")
                .doesNotContain("Voornam");
    }

    @Test
    void whatIsSpecialInXmlStaysPartOfTheName() {
        new Asking(magda.url()).find(child("Bo&amp;", "<b>O'Neil\"</b> ]]>", "2018-03-02"));

        assertThat(magda.asked(0).body())
                .contains("<Voornaam>Bo&amp;amp;</Voornaam>")
                .contains("<Achternaam>&lt;b&gt;O'Neil\"&lt;/b&gt; ]]&gt;</Achternaam>");
    }

    @Test
    void everyScriptArrivesAsItIs() {
        new Asking(magda.url()).find(child("Zoe\u0308 \uD842\uDFB7", "\u0646\u0648\u0631", "2018-03-02"));

        // A character beyond the first plane goes as its number, which is the same in XML.
        assertThat(magda.asked(0).values("Voornaam")).containsExactly("Zoë", "&#" + 0x20BB7 + ";");
        assertThat(magda.asked(0).values("Achternaam")).containsExactly("\u0646\u0648\u0631");
    }

    private static String form(AskedThere question) {
        return question.body().replace(question.messageReference(), "M");
    }
}
