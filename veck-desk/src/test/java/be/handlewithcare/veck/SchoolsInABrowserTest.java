package be.handlewithcare.veck;

import static be.handlewithcare.web.browser.Chromium.enter;
import static be.handlewithcare.web.browser.Chromium.press;
import static be.handlewithcare.web.browser.Chromium.text;
import static be.handlewithcare.web.browser.Chromium.type;
import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A co-ordinator of VECK in a real browser, with the schools. Each page is looked at from all sides. */
@Tag("screenshots")
class SchoolsInABrowserTest extends VeckTest {
    private static final String HEADER = "schoolnummer;intern_vplnummer;naam;straat;huisnummer;postcode;gemeente;"
            + "niscode;provincie;hoofdzetel;telefoon;e-mail;status erkenning";

    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    @BeforeEach
    void twoSchools() {
        join(
                "012301",
                "Gesubsidieerde vrije basisschool De Eik",
                "Boom",
                "directie@deeik.example",
                "zorg@deeik.example");
        join("012302", "Basisschool De Beuk", "Sint-Katelijne-Waver", "directie@debeuk.example");
        schools.close(new InstitutionNumber("012302"), LocalDate.parse("2026-10-01"), VeckFixture.CALLER);
    }

    @Test
    void theListLeadsToASchoolWhoseFormSaysWhatIsWrong() {
        try (BrowserContext veck = CHROMIUM.person()) {
            var page = veck.newPage();
            page.navigate(address("/veck/schools?ended=on"));
            seen(page, "veck/schools");
            page.navigate(address("/veck/schools?ended=on&taal=de"));
            seen(page, "veck/schools-de");
            page.navigate(address("/veck/schools/new?taal=nl"));
            seen(page, "veck/school-new");
            page.navigate(address("/veck/schools"));

            page.getByText("De Eik").click();
            seen(page, "veck/school");
            page.locator("#mailbox").fill("directie");
            page.locator("#daysOff").fill("kerstavond");
            press(page, "Bewaar");
            seen(page, "veck/school-wrong");
            page.locator("#mailbox").fill("directie@eik.example");
            page.locator("#daysOff").fill("2026-12-24");
            press(page, "Bewaar");
            assertThat(text(page)).contains("Bewaard.");
        }
    }

    @Test
    void aSchoolJoinsByKeysAloneAndWithoutScripts() {
        try (BrowserContext veck = CHROMIUM.personWithoutScripts()) {
            var page = veck.newPage();
            page.navigate(address("/veck/schools/new"));
            type(page, "#number", "12303");
            type(page, "#name", "De Es");
            type(page, "#municipality", "Niel");
            type(page, "#mailbox", "directie@dees.example");
            page.locator("#joinedOn").fill("2026-12-01");
            enter(page, "main button.button-main");
            page.waitForURL("**/veck/schools/012303");

            assertThat(text(page)).contains("De school doet mee.", "Begint mee te doen op 1 december 2026.");
        }
    }

    @Test
    void theOfficialListIsTakenInWithAReport() {
        String list = String.join(
                "\r",
                HEADER,
                "12301;1;De Eik;Kerkstraat;12;2830;Boom;12040;Antwerpen;True;03 123;info@deeik.example;erkend",
                "12302;x;De Beuk",
                "12304;1;De Linde;Kerkstraat;12;2830;Boom;12040;Antwerpen;misschien;03 123;;erkend");
        try (BrowserContext veck = CHROMIUM.person()) {
            var page = veck.newPage();
            page.navigate(address("/veck/schools/import"));
            seen(page, "veck/schools-import");
            page.locator("#file").setInputFiles(file(list.replace(";niscode", "")));
            press(page, "Lees in");
            seen(page, "veck/schools-import-wrong");
            page.locator("#file").setInputFiles(file(list));
            press(page, "Toon eerst wat er verandert");
            seen(page, "veck/schools-import-preview");
            page.locator("#file").setInputFiles(file(list));
            press(page, "Lees in");
            seen(page, "veck/schools-import-report");

            assertThat(text(page)).contains("De lijst is ingelezen", "012302", "hoofdzetel");
        }
    }

    private static FilePayload file(String list) {
        return new FilePayload("scholen.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
    }

    private void join(String number, String name, String municipality, String... mailboxes) {
        schools.register(
                new InstitutionNumber(number),
                new SchoolDetails(
                        name,
                        municipality,
                        List.of(),
                        List.of(mailboxes).stream().map(Mailbox::new).toList()),
                LocalDate.parse("2026-09-01"),
                null,
                VeckFixture.CALLER);
    }
}
