package be.handlewithcare.police.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import be.handlewithcare.web.browser.Chromium;
import be.handlewithcare.web.browser.Look;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An officer in a real browser: free of barriers and of sideways scrolling in each state. */
@Tag("screenshots")
class DeskInChromiumTest extends DeskPageTest {
    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    private final Page page = CHROMIUM.person().newPage();

    @AfterEach
    void stop() {
        page.context().close();
    }

    @Test
    void anOfficerLooksWhomItIsAboutAndPlaces() {
        offer(3);
        backend.stands(raised("5913", "LATE", "2026-11-20T07:00:00Z", LOU), SignalStatus.NEEDS_ATTENTION, "RETURNED");
        SignalView signal = waiting();

        open("/police");
        seen("work-list");
        open(path(signal));
        seen("signal");
        press("Toon om welk kind het gaat");
        seen("signal-revealed");
        assertThat(text()).contains("Noor Peeters");
        press("Plaatsen");
        seen("signal-without-a-school");
        page.getByText("Kies een school uit de lijst.").first().click();
        assertThat(page.url()).endsWith("#placement-1");
        page.locator("#placement-1:focus").waitFor();
        page.getByLabel("School 2").check();
        press("Plaatsen");
        seen("work-list-after-placing");

        assertThat(text()).contains("Geplaatst.");
        assertThat(decisions.asked).containsExactly("reveal by agent-5913", "place at [000002] by agent-5913");
    }

    @Test
    void anOfficerPicksFromManySchools() {
        open("/police");
        seen("work-list-empty");
        offer(20);
        name(3);
        SignalView signal = waiting();

        open(path(signal));
        seen("signal-many-schools");
        page.getByLabel("School", new Page.GetByLabelOptions().setExact(true)).selectOption("000007");
        press("Plaatsen");

        assertThat(decisions.asked).containsExactly("place at [000007] by agent-5913");
    }

    @Test
    void anOfficerWithdrawsAfterASecondThought() {
        SignalView signal = waiting();

        open(path(signal));
        assertThat(page.getByRole(AriaRole.BUTTON, named("Intrekken")).count()).isZero();
        page.getByText("Dit signaal intrekken").click();
        press("Intrekken");
        seen("signal-without-a-reason");
        page.getByLabel("Het was dubbel doorgegeven.").check();
        press("Intrekken");
        seen("signal-withdrawn");

        assertThat(decisions.asked).containsExactly("withdraw for DUPLICATE by agent-5913");
    }

    @Test
    void whoComesSecondIsToldInWords() {
        SignalView signal = waiting();
        open(path(signal));
        backend.stands(signal, SignalStatus.CLOSED, "OTHER_COUNTRY");

        page.getByLabel("Het kind gaat niet naar school.").check();
        press("Afsluiten");

        seen("signal-overtaken");
        assertThat(text()).contains("Uw beslissing kwam te laat", "in een ander land");
    }

    private void open(String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private String text() {
        return page.locator("main").innerText();
    }

    private void seen(String name) {
        Look.seen(page, "police/" + name);
    }
}
