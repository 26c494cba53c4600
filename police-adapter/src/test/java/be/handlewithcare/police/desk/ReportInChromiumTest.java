package be.handlewithcare.police.desk;

import static be.handlewithcare.web.browser.Chromium.press;
import static be.handlewithcare.web.browser.Chromium.tabTo;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing in, with a mouse, by keys alone, without scripts and by a file, and looking at the figures. */
class ReportInChromiumTest extends DeskPageTest {
    private static final String FILE = """
            reference,occurred_at,post,given_name,family_name,birth_date
            A,2026-11-20T22:40:00Z,Boom,Noor,Peeters,2018-03-02
            B,2026-11-20T22:40:00Z,Boom,Emir,Peeters,2018-02-31
            """;

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void start() {
        chromium = Chromium.start();
        page = chromium.person().newPage();
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    @Test
    void oneChildTakesAtMostSixFieldsAndTwoClicks() {
        open("/police");
        page.getByText("Interventie doorgeven").click();
        seen(page, "report");
        var fields = page.locator("main form input:not([type=hidden])");
        assertThat(fields.count()).isLessThanOrEqualTo(6);
        page.getByLabel("Wanneer was de interventie?").fill("gisteren 23:40");
        page.getByLabel("Post").fill("Willebroek");
        page.getByLabel("Voornaam").fill("Noor");
        page.getByLabel("Familienaam").fill("Peeters");
        page.getByLabel("Geboortedatum").fill("02/03/2018");
        press(page, "Doorgeven");

        assertThat(backend.reports.getLast().children()).containsExactly(NOOR);
        seen(page, "intervention");
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
        seen(page, "report-wrong");
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
    void reportPlaceAndWithdrawByKeysAlone() {
        offer(3);
        open("/police");
        tabTo(page, "main a[href='/police/report']");
        page.keyboard().press("Enter");
        page.waitForURL("**/police/report");
        tabTo(page, "#given-1");
        page.keyboard().type("Noor");
        tabTo(page, "#family-1");
        page.keyboard().type("Peeters");
        tabTo(page, "#born-1");
        page.keyboard().type("02/03/2018");
        page.keyboard().press("Enter");
        page.waitForURL("**/police/interventions/*");
        SignalView signal = backend.allOf("5913").getFirst();
        backend.stands(signal, SignalStatus.NEEDS_ATTENTION, "NOT_FOUND");

        open("/police");
        tabTo(page, "a[href='" + path(signal) + "']");
        page.keyboard().press("Enter");
        page.waitForURL("**" + path(signal));
        tabTo(page, "#placement-2");
        page.keyboard().press("Space");
        tabTo(page, "form[action$=placement] button");
        page.keyboard().press("Enter");
        page.waitForURL("**/police");
        open(path(signal));
        tabTo(page, "summary");
        page.keyboard().press("Enter");
        tabTo(page, "#withdrawal-1");
        page.keyboard().press("Space");
        tabTo(page, "form[action$=withdrawal] button");
        page.keyboard().press("Enter");
        page.locator("h1", new Page.LocatorOptions().setHasText("Ingetrokken")).waitFor();

        assertThat(decisions.asked)
                .containsExactly("place at [000002] by agent-5913", "withdraw for WRONG_CHILD by agent-5913");
    }

    @Test
    void reportPlaceAndWithdrawWithoutScripts() {
        page = chromium.personWithoutScripts().newPage();
        offer(3);
        open("/police/report");
        page.getByLabel("Familienaam").fill("Peeters");
        page.getByLabel("Geboortedatum").fill("02/03/2018");
        press(page, "Doorgeven");
        SignalView signal = backend.allOf("5913").getFirst();
        backend.stands(signal, SignalStatus.NEEDS_ATTENTION, "NOT_FOUND");
        page.getByText("Ververs").click();
        assertThat(text(page)).contains("Wacht op een beslissing");
        page.getByText("Kind 1").click();
        page.getByLabel("School 2").check();
        press(page, "Plaatsen");
        assertThat(text(page)).contains("Geplaatst.");
        open(path(signal));
        page.getByText("Dit signaal intrekken").click();
        page.getByLabel("Het was dubbel doorgegeven.").check();
        press(page, "Intrekken");
        assertThat(page.locator("h1").innerText()).isEqualTo("Ingetrokken");
    }

    @Test
    void aFileIsLookedAtAndHandedIn() {
        open("/police/batch");
        seen(page, "batch");
        page.getByLabel("CSV-bestand")
                .setInputFiles(new FilePayload("nacht.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        press(page, "Bekijken");
        seen(page, "batch-preview");
        press(page, "Doorgeven");
        seen(page, "batch-done");
        assertThat(text(page)).contains("Eén interventie is bewaard.");
        assertThat(backend.reports).hasSize(1);
    }

    @Test
    void theFiguresAreBarsAndATableInEachLanguage() {
        volumes.counted(YearMonth.of(2026, 11), 20, 15);
        volumes.counted(YearMonth.of(2026, 10), 31, 30);
        open("/police/figures");
        seen(page, "figures");
        open("/police/figures?taal=fr");
        seen(page, "figures-fr");
        open("/police/report?taal=de");
        seen(page, "report-de");
        open("/police/batch?taal=en");
        assertThat(text(page)).contains("Report by file");
    }

    private void open(String path) {
        page.navigate("http://localhost:" + port + path);
    }
}
