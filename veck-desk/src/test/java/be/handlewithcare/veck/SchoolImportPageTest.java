package be.handlewithcare.veck;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.web.browser.PageVisitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolImportPageTest extends VeckTest {
    private static final String PAGE = "/veck/schools/import";
    private static final String HEADER = "schoolnummer;intern_vplnummer;naam;straat;huisnummer;postcode;gemeente;"
            + "niscode;provincie;hoofdzetel;telefoon;e-mail;status erkenning";
    private static final String OAK =
            "12301;1;De Eik;Kerkstraat;12;2830;Boom;12040;Antwerpen;True;03 123;info@eik.example;erkend";

    @Test
    void theReportSaysWhatChangedAndWhatCouldNotBeUsed() {
        PageVisitor veck = visitor();
        veck.upload(PAGE, ("\uFEFF" + HEADER + "\r" + OAK).getBytes(UTF_8));

        HttpResponse<String> page = veck.upload(
                PAGE,
                (HEADER + "\r" + OAK.replace("De Eik", "De Grote Eik") + "\r12302;x;De Beuk\r"
                                + OAK.replace("12301", "12303").replace("True", "misschien"))
                        .getBytes(UTF_8));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("De lijst is ingelezen", "Scholen gelezen: 1, op 3 regels.")
                .contains("<code>012301</code>", "<span>naam</span>")
                .contains("<code>012302</code>", "de regel past niet bij de koppen")
                .contains("<code>012303</code>", "<code>hoofdzetel</code>");
        assertThat(directory.schools).hasSize(1);
    }

    @Test
    void aPreviewTellsWhatWouldChangeAndWhereMailsWouldGoAndChangesNothing() {
        schools.register(
                new InstitutionNumber("012301"),
                new SchoolDetails("De Eik", "Boom", List.of(), List.of(new Mailbox("directie@eik.example"))),
                LocalDate.of(2025, 9, 1),
                null,
                Actor.SYSTEM);
        byte[] list = (HEADER + "\r" + OAK).getBytes(UTF_8);

        String preview = visitor().upload(PAGE, list, "preview=true").body();

        assertThat(preview)
                .contains("Dit zou er veranderen", "Er is nog niets gewijzigd.", "Hetzelfde bestand inlezen")
                .containsSubsequence(">De Eik</td>", "directie@eik.example", "info@eik.example")
                .doesNotContain("De lijst is ingelezen");
        assertThat(directory.schools).isEmpty();
        assertThat(behind.recorded).isEmpty();

        assertThat(visitor().upload(PAGE, list).body())
                .contains("De lijst is ingelezen", "Een andere mailbox", "directie@eik.example");
        assertThat(directory.schools).hasSize(1);
    }

    @Test
    void aFileWithoutAColumnSaysWhich() {
        HttpResponse<String> page =
                visitor().upload(PAGE, (HEADER.replace(";niscode", ";naam") + "\r" + OAK).getBytes(UTF_8));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fout: De officiële lijst inlezen", "heeft niet de juiste koppen")
                .contains("<code>niscode</code> <span>ontbreekt</span>")
                .contains("<code>naam</code> <span>staat er meer dan één keer</span>");
        assertThat(behind.recorded).isEmpty();
    }

    @Test
    void anEmptyFileAndOneInAnotherAlphabetHaveWordsOfTheirOwn() {
        PageVisitor veck = visitor();

        assertThat(veck.upload(PAGE, new byte[0]).body()).contains("er staat niets in dit bestand");
        assertThat(veck.upload(PAGE, (HEADER + "\r" + OAK.replace("Eik", "Zoë")).getBytes(UTF_16LE))
                        .body())
                .contains("geen tekst in UTF-8 of Windows-1252");
        assertThat(directory.schools).isEmpty();
    }

    @Test
    void thePageExplainsEachColumn() {
        assertThat(visitor().get(PAGE).body())
                .contains("<code>schoolnummer</code> <span>het nummer van de school</span>")
                .contains("<code>status erkenning</code> <span>of de school erkend is</span>");
    }
}
