package be.handlewithcare.magdasimulator;

import static be.handlewithcare.magdasimulator.Example.BORN;
import static be.handlewithcare.magdasimulator.Example.ELSE_MARIE;
import static be.handlewithcare.magdasimulator.Example.MOVED;
import static be.handlewithcare.magdasimulator.Example.NOOR;
import static be.handlewithcare.magdasimulator.Example.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.magdasimulator.protocol.Breach;
import be.handlewithcare.magdasimulator.protocol.Service;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
    private Example example;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        example = Example.in(directory);
    }

    @AfterEach
    void stop() {
        example.close();
    }

    @Test
    void aPersonIsFoundByNameAndBirthDate() throws Exception {
        String message = Messages.whoIs("peeters", BORN, "NOOR");
        HttpResponse<String> answer = example.ask(message);

        String reference = message.replaceAll("(?s).*<Referte>(.*?)</Referte>.*", "$1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml; charset=utf-8");
        assertThat(answer.body())
                .contains("<web:ZoekPersoonOpNaamResponse xmlns:web=\"" + Messages.PERSON_SEARCH + "\"><Repliek>")
                .contains("<Type>ANTWOORD</Type>")
                .contains("<Ontvanger><Identificatie>test.example</Identificatie><Referte>" + reference)
                .contains("<Antwoord><Referte>" + reference)
                .contains("<Personen><Persoon Bron=\"RR\"><INSZ>" + example.simulator.numberOf(NOOR))
                .contains("<Achternaam>Peeters</Achternaam>", "<Voornaam>Noor</Voornaam>")
                .contains("<Geboortedatum>2018-03-02</Geboortedatum>");
        assertThat(example.simulator.state().breaches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peters|Noor",
                "Peeters|Nor",
                "PEETERS|Nóór",
                "dhondt|Zoe Else Marie",
                "D’Hondt|Else-Marie Zoë",
                "D'hondt|Zoë",
                "Peeters|Noor Maria"
            })
    void aPersonWithNearlyThisNameIsFoundToo(String family, String given) throws Exception {
        assertThat(example.askWhoIs(family, BORN, given.split(" ", -1))).contains("<INSZ>");
    }

    @ParameterizedTest
    @CsvSource({"Pieters,Nora,2018-03-02", "Peeters,Noor,2018-03-03", "Claes,Noor,2018-03-02"})
    void nobodyElseIsFound(String family, String given, LocalDate born) throws Exception {
        assertThat(example.askWhoIs(family, born, given))
                .contains("<Identificatie>30001</Identificatie><Oorsprong>RR</Oorsprong><Type>FOUT</Type>")
                .doesNotContain("<Inhoud>");
    }

    @Test
    void aSingleNameIsAFamilyName() throws Exception {
        assertThat(example.askWhoIs("Cher", LocalDate.of(2016, 6, 6)))
                .contains("<Naam><Achternamen><Achternaam>Cher</Achternaam></Achternamen></Naam>");
    }

    @Test
    void theSchoolOfANumberIsFound() throws Exception {
        assertThat(example.askWhereEnrolled(NOOR))
                .contains("<web:GeefHistoriekInschrijvingResponse xmlns:web=\"" + Messages.ENROLMENTS + "\"><Repliek>")
                .contains("<Inhoud><Inschrijvingen><Inschrijving><Bron>LP</Bron><Referte>")
                .contains("<Instellingsnummer>12345</Instellingsnummer>", "<Email></Email>")
                .contains("<OnderwijsLocatie><Nummer>1</Nummer></OnderwijsLocatie>")
                .contains("<SoortProgramma><Code>1</Code>", "<Schooljaar>2027</Schooljaar>")
                .contains("<DatumInschrijving>2024-09-01</DatumInschrijving>")
                .contains("<Periode><Begin>2026-09-01</Begin><Einde>2027-08-31</Einde></Periode>")
                .contains("<Niveau><Code>2</Code>", "<SoortOnderwijs><Code>1</Code>")
                .doesNotContain("Uitschrijving", "Uitzondering");
        assertThat(example.simulator.state().asked(Service.ENROLMENTS)).isEqualTo(1);
        assertThat(example.simulator.state().breaches()).isEmpty();
    }

    @Test
    void anEnrolmentThatEndedIsNotCurrent() throws Exception {
        assertThat(example.askWhereEnrolled(MOVED)).contains("67890").doesNotContain("12345");
    }

    @Test
    void aWholePeriodHasAnEnrolmentForEachSchoolYear() throws Exception {
        String answer = example.ask(
                        Messages.whereEnrolled(example.simulator.numberOf(MOVED), LocalDate.of(2024, 9, 1), TODAY))
                .body();

        assertThat(answer.split("<Inschrijving>", -1)).hasSize(5);
        assertThat(answer)
                .contains("<Periode><Begin>2026-09-01</Begin><Einde>2026-10-15</Einde></Periode>")
                .contains("<Uitschrijving><Aanleiding><Code>X</Code>");
    }

    @Test
    void nothingInThePeriodIsNothingFound() throws Exception {
        LocalDate before = LocalDate.of(2020, 1, 1);
        assertThat(example.ask(Messages.whereEnrolled(example.simulator.numberOf(ELSE_MARIE), before, before))
                        .body())
                .contains("<Identificatie>30001</Identificatie>");
    }

    @Test
    void aNumberOfNobodyIsUnknown() throws Exception {
        assertThat(example.ask(Messages.whereEnrolled("18630200111", TODAY, TODAY))
                        .body())
                .contains("<Identificatie>30003</Identificatie>");
        assertThat(example.simulator.state().breaches()).isEmpty();
    }

    @Test
    void aNumberWithAWrongChecksumIsTheClientsFault() throws Exception {
        assertThat(example.ask(Messages.whereEnrolled("18630200112", TODAY, TODAY))
                        .body())
                .contains("<Identificatie>20002</Identificatie>");
        assertThat(example.simulator.state().breaches()).containsEntry(Breach.NUMBER, 1);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsTheClientsFault() throws Exception {
        assertThat(example.ask(Messages.whereEnrolled(example.simulator.numberOf(NOOR), TODAY, TODAY.minusDays(1)))
                        .body())
                .contains("<Identificatie>20003</Identificatie>");
        assertThat(example.simulator.state().breaches()).containsEntry(Breach.PERIOD, 1);
    }
}
