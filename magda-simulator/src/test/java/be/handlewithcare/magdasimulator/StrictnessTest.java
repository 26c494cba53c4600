package be.handlewithcare.magdasimulator;

import static be.handlewithcare.magdasimulator.Example.BORN;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.magdasimulator.protocol.Breach;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictnessTest {
    private Path directory;
    private Example example;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        this.directory = directory;
        example = Example.in(directory);
    }

    @AfterEach
    void stop() {
        example.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XML|</Vragen>|",
                "XML|<s:Envelope|<!DOCTYPE x [<!ENTITY e 'x'>]><s:Envelope",
                "ENVELOPE|http://schemas.xmlsoap.org/soap/envelope/|http://www.w3.org/2003/05/soap-envelope",
                "ENVELOPE|</s:Body>|</s:Body><s:Body/>",
                "SERVICE|v02_02|v02_03",
                "SERVICE|m:ZoekPersoonOpNaam|m:ZoekPersoonOpAdres",
                "STRUCTURE|<Verzoek>|<Verzoek><Meer/>",
                "STRUCTURE|<Bron>RR</Bron>|",
                "STRUCTURE|Voornamen>|m:Voornamen>",
                "STRUCTURE|<Geboorte>|<Geboorte><Plaats/>",
                "CONTEXT_NAME|<Naam>ZoekPersoonOpNaam|<Naam>ZoekPersoonOpAdres",
                "VERSION|02.02.0000|02.02",
                "MESSAGE_TYPE|VRAAG|ANTWOORD",
                "TIME_FORMAT|10:00:00.000|10:00:00.123",
                "TIME_FORMAT|10:00:00.000|10:00:00",
                "TIME_FORMAT|2026-11-22</Datum>|22-11-2026</Datum>",
                "TIME|10:00:00.000|09:00:00.000",
                "SENDER|test.example|",
                "QUESTIONS|</Vragen>|<Vraag/></Vragen>",
                "CRITERIA|<Achternaam>Peeters|<Achternaam>",
                "CRITERIA|<Voornaam>Noor</Voornaam>|<Voornaam>A</Voornaam><Voornaam>B</Voornaam><Voornaam>C</Voornaam><Voornaam>D</Voornaam>",
                "CRITERIA|<Datum>2018-03-02|<Datum>2018",
                "SOURCE|<Bron>RR|<Bron>LP",
            })
    void aMessageThatBreaksTheProtocolIsRefusedAndCounted(Breach breach, String good, String bad) throws Exception {
        String message = Messages.whoIs("Peeters", BORN, "Noor");
        assertThat(message).contains(good);

        HttpResponse<String> answer = example.ask(message.replace(good, bad == null ? "" : bad));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("<soapenv:Fault><faultcode>soapenv:Client</faultcode>", breach.name());
        assertThat(example.simulator.state().breaches()).containsOnlyKeys(breach);
        assertThat(example.simulator.state().asked()).isEmpty();
    }

    @Test
    void aSenderOrAReferenceMayNotBeTooLong() throws Exception {
        String message = Messages.whoIs("Peeters", BORN, "Noor");
        example.ask(message.replace("test.example", "x".repeat(121)));
        example.ask(message.replaceAll("<Referte>", "<Referte>x"));

        assertThat(example.simulator.state().breaches()).containsOnlyKeys(Breach.SENDER, Breach.REFERENCE);
    }

    @Test
    void aReferenceIsGoodForOneMessage() throws Exception {
        String message = Messages.whoIs("Peeters", BORN, "Noor");
        assertThat(example.ask(message).statusCode()).isEqualTo(200);

        assertThat(example.ask(message).body()).contains("REFERENCE_REPEATED");
        assertThat(example.simulator.state().breaches()).containsEntry(Breach.REFERENCE_REPEATED, 1);
    }

    @Test
    void onlyAPostOfXmlToTheRightPathIsRead() throws Exception {
        String message = Messages.whoIs("Peeters", BORN, "Noor");
        example.client.send(HttpRequest.newBuilder(example.simulator.url()).GET());
        example.client.send(Client.question(example.simulator.url().resolve("/elsewhere"), message));
        example.client.send(HttpRequest.newBuilder(example.simulator.url())
                .header("Content-Type", "application/soap+xml")
                .POST(BodyPublishers.ofString(message)));
        example.ask(message + " ".repeat(300_000));

        assertThat(example.simulator.state().breaches())
                .containsOnlyKeys(Breach.METHOD, Breach.PATH, Breach.CONTENT_TYPE, Breach.TOO_LONG);
    }

    @Test
    void theTimeIsNotLookedAtIfSoSet() throws Exception {
        try (Example relaxed =
                Example.of(SimulatorSettings.plain(Example.register(directory)).atAnyTime())) {
            String message = Messages.whoIs("Peeters", BORN, "Noor").replace("2026-11-22", "2027-01-01");
            assertThat(relaxed.ask(message).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aSignatureIsAskedForIfSoSet() throws Exception {
        try (Example strict =
                Example.of(SimulatorSettings.plain(Example.register(directory)).signed())) {
            String message = Messages.whoIs("Peeters", BORN, "Noor");
            assertThat(strict.ask(message).body()).contains("SIGNATURE");

            String signed = message.replace(
                    "<s:Header/>",
                    "<s:Header><w:Security xmlns:w='http://docs.oasis-open.org/wss/2004/01/"
                            + "oasis-200401-wss-wssecurity-secext-1.0.xsd'>"
                            + "<d:Signature xmlns:d='http://www.w3.org/2000/09/xmldsig#'>"
                            + "<d:SignatureValue>x</d:SignatureValue></d:Signature></w:Security></s:Header>");
            assertThat(strict.ask(signed).statusCode()).isEqualTo(200);
        }
    }
}
