package be.handlewithcare.app.journey;

import static be.handlewithcare.web.browser.Chromium.enter;
import static be.handlewithcare.web.browser.Chromium.signInByKeys;
import static be.handlewithcare.web.browser.Chromium.tabTo;
import static be.handlewithcare.web.browser.Chromium.text;
import static be.handlewithcare.web.browser.Chromium.tick;
import static be.handlewithcare.web.browser.Chromium.type;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Without a mouse, and then without scripts as well: each journey goes from signing in to what one sees at its end. At
 * every stop one sees where the keys go.
 */
class KeysAloneTest {
    private static final String OFFICER = "agent-5913";
    private static final String DIRECTOR = "directeur-" + RunningApplication.SCHOOL;
    private static final String WAITS = "Wacht op een beslissing";

    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    private final RunningApplication application = RunningApplication.get();

    enum Somebody {
        WITH_SCRIPTS,
        WITHOUT_SCRIPTS;

        BrowserContext browser() {
            return switch (this) {
                case WITH_SCRIPTS -> CHROMIUM.person();
                case WITHOUT_SCRIPTS -> CHROMIUM.personWithoutScripts();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChildIsReportedPlacedReadConfirmedAndTakenBack(Somebody somebody) {
        OnRecord child;
        try (BrowserContext officer = somebody.browser()) {
            child = report(officer.newPage(), somebody);
        }
        try (BrowserContext officer = somebody.browser()) {
            place(officer.newPage(), child);
        }
        try (BrowserContext director = somebody.browser()) {
            openAndConfirm(director.newPage(), child);
        }
        try (BrowserContext officer = somebody.browser()) {
            withdraw(officer.newPage(), child);
        }
        assertThat(child.trail())
                .containsSubsequence(
                        "REPORTED " + OFFICER,
                        "PLACED " + OFFICER,
                        "REVEALED " + DIRECTOR,
                        "ACKNOWLEDGED " + DIRECTOR,
                        "WITHDRAWN " + OFFICER);
    }

    private OnRecord report(Page officer, Somebody somebody) {
        signInByKeys(officer, application.base + "/police", OFFICER);
        enter(officer, "main a[href='/police/report']");
        type(officer, "#when", "gisteren 23:40");
        type(officer, "#given-1", Children.TWO_SCHOOLS.given());
        type(officer, "#family-1", Children.TWO_SCHOOLS.family());
        type(officer, "#born-1", Children.TWO_SCHOOLS.birthDate().toString());
        enter(officer, "main form button");
        assertThat(text(officer)).contains("Doorgegeven");
        if (somebody == Somebody.WITH_SCRIPTS) {
            officer.getByText(WAITS).waitFor();
        }
        Eventually.holds(() -> settled(officer));
        enter(officer, "main ol a");
        return new OnRecord(application, officer.url().substring(officer.url().lastIndexOf('/') + 1));
    }

    private static boolean settled(Page officer) {
        boolean waits = text(officer).contains(WAITS);
        if (!waits) {
            enter(officer, "#refreshed p a");
        }
        return waits;
    }

    private void place(Page officer, OnRecord child) {
        signInByKeys(officer, application.base + "/police", OFFICER);
        findOnDesk(officer, child, "section[aria-labelledby=waiting]", "[href*='waiting=']");
        tick(officer, "input[value='" + RunningApplication.SCHOOL + "']");
        enter(officer, "form[action$='/placement'] button");
        assertThat(text(officer)).contains("Geplaatst.");
        child.becomes("NOTIFIED");
    }

    private void openAndConfirm(Page director, OnRecord child) {
        signInByKeys(director, application.base + "/school", DIRECTOR);
        enter(director, "a[href='" + child.noticeAt(RunningApplication.SCHOOL) + "']");
        enter(director, "form[action$='/opening'] button");
        assertThat(text(director)).contains(Children.TWO_SCHOOLS.family());
        enter(director, "form[action$='/acknowledgement'] button");
        assertThat(text(director)).contains("Bevestigd.");
    }

    private void withdraw(Page officer, OnRecord child) {
        signInByKeys(officer, application.base + "/police", OFFICER);
        findOnDesk(officer, child, "section[aria-labelledby=all]", "[href*='after=']");
        tabTo(officer, "summary");
        officer.keyboard().press("Enter");
        tick(officer, "#withdrawal-1");
        enter(officer, "form[action$='/withdrawal'] button");
        assertThat(officer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .innerText())
                .isEqualTo("Ingetrokken");
    }

    /** The lists are as long as other journeys made them: one turns their pages. */
    private static void findOnDesk(Page officer, OnRecord child, String list, String next) {
        String line = list + " a[href$='" + child.signal() + "']";
        while (officer.locator(line).count() == 0) {
            enter(officer, list + " > p:last-child > a" + next);
        }
        enter(officer, line);
    }
}
