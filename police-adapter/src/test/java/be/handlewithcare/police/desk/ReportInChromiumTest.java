package be.handlewithcare.police.desk;

import static be.handlewithcare.web.browser.Chromium.press;
import static be.handlewithcare.web.browser.Chromium.text;
import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Handing in by the form and by a file, and looking at the figures. */
@Tag("screenshots")
class ReportInChromiumTest extends DeskPageTest {
    private static final String FILE = """
            reference,occurred_at,post,given_name,family_name,birth_date
            A,2026-11-20T22:40:00Z,Boom,Noor,Peeters,2018-03-02
            B,2026-11-20T22:40:00Z,Boom,Emir,Peeters,2018-02-31
            """;

    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    private final Page page = CHROMIUM.person().newPage();

    @AfterEach
    void stop() {
        page.context().close();
    }

    @Test
    void oneChildTakesAtMostSixFieldsAndTwoClicks() {
        open("/police");
        page.getByText("Interventie doorgeven").click();
        seen(page, "police/report");
        var fields = page.locator("main form input:not([type=hidden])");
        assertThat(fields.count()).isLessThanOrEqualTo(6);
        page.getByLabel("Wanneer was de interventie?").fill("gisteren 23:40");
        page.getByLabel("Post").fill("Willebroek");
        page.getByLabel("Voornaam").fill("Noor");
        page.getByLabel("Familienaam").fill("Peeters");
        page.getByLabel("Geboortedatum").fill("02/03/2018");
        press(page, "Doorgeven");

        assertThat(backend.reports.getLast().children()).containsExactly(NOOR);
        seen(page, "police/intervention");
    }

    @Test
    void theConfirmationRefreshesByItself() {
        SignalView signal = raised("5913", "A", "2026-11-20T11:20:00Z", NOOR);
        open("/police/interventions/" + signal.intervention());
        assertThat(text(page)).contains("School wordt gezocht", "Ververs");

        backend.stands(signal, SignalStatus.NOTIFIED, null);

        page.getByText("School verwittigd").waitFor();
        assertThat(text(page)).doesNotContain("School wordt gezocht", "Ververs");
    }

    @Test
    void aMistakeIsFoundByItsLinkAndAnotherChildIsALineMore() {
        open("/police/report");
        press(page, "Nog een kind");
        page.locator("#given-2:focus").waitFor();
        page.getByLabel("Voornaam").nth(1).fill("Lou");
        page.locator("#family-1").fill("Peeters");
        page.locator("#born-1").fill("2018");
        press(page, "Doorgeven");
        seen(page, "police/report-wrong");
        page.getByText("Geboortedatum van kind 1").click();
        page.locator("#born-1:focus").waitFor();
        backend.room = 0;
        page.locator("#born-1").fill("2/3/2018");
        page.locator("#family-2").fill("Peeters");
        page.locator("#born-2").fill("12/5/2020");
        press(page, "Doorgeven");
        assertThat(text(page)).contains("Even wachten");
        assertThat(page.locator("#family-2").inputValue()).isEqualTo("Peeters");
        backend.room = 2;
        press(page, "Doorgeven");
        assertThat(backend.reports.getLast().children()).hasSize(2);
    }

    @Test
    void aFileIsLookedAtAndHandedIn() {
        open("/police/batch");
        seen(page, "police/batch");
        page.getByLabel("CSV-bestand")
                .setInputFiles(new FilePayload("nacht.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        press(page, "Bekijken");
        seen(page, "police/batch-preview");
        press(page, "Doorgeven");
        seen(page, "police/batch-done");
        assertThat(text(page)).contains("Eén interventie is bewaard.");
        assertThat(backend.reports).hasSize(1);
    }

    @Test
    void theFiguresAreBarsAndATableInEachLanguage() {
        volumes.counted(YearMonth.of(2026, 11), 20, 15);
        volumes.counted(YearMonth.of(2026, 10), 31, 30);
        open("/police/figures");
        seen(page, "police/figures");
        open("/police/figures?taal=fr");
        seen(page, "police/figures-fr");
        open("/police/report?taal=de");
        seen(page, "police/report-de");
        open("/police/batch?taal=en");
        assertThat(text(page)).contains("Report by file");
    }

    private void open(String path) {
        page.navigate("http://localhost:" + port + path);
    }
}
