package be.handlewithcare.app.journey;

import static be.handlewithcare.web.browser.Chromium.press;
import static be.handlewithcare.web.browser.Chromium.signIn;
import static be.handlewithcare.web.browser.Chromium.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The auditor, the operator and VECK sign in and find their own desk, with what really happened. */
class StaffDesksTest {
    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    private final RunningApplication application = RunningApplication.get();

    @Test
    void theAuditorReadsTheTrailAndAnswersWhoAsksForAccess() {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.PLACED));
        zone.settledStatuses(PoliceZone.json(accepted).get("intervention").asString());
        try (BrowserContext auditor = CHROMIUM.person()) {
            Page page = auditor.newPage();
            signIn(page, application.base + "/audit", "dpo");
            page.navigate(application.base + "/");
            assertThat(page.url()).isEqualTo(application.base + "/audit");
            assertThat(text(page)).contains("Wie deed en zag wat", "REPORTED", "pz-5913");
            assertThat(text(page)).doesNotContain(Children.PLACED.family());

            page.navigate(application.base + "/audit/access");
            page.locator("#givenName").fill(Children.PLACED.given());
            page.locator("#familyName").fill(Children.PLACED.family());
            page.locator("#birthDate").fill(Children.PLACED.birthDate().toString());
            press(page, "Zoek");
            assertThat(text(page)).contains("politiezone 5913", "Wie de naam te zien kreeg");

            page.navigate(application.base + "/audit/lookups");
            assertThat(text(page)).contains("Vragen aan MAGDA");
        }
    }

    @Test
    void theOperatorSeesHowItGoes() {
        try (BrowserContext operator = CHROMIUM.person()) {
            Page page = operator.newPage();
            signIn(page, application.base + "/operator", "operator");
            page.navigate(application.base + "/");

            assertThat(page.url()).isEqualTo(application.base + "/operator");
            assertThat(text(page)).contains("Databank", "antwoordt", "is geladen", "Schoolkalender", "mail-notice");
            page.navigate(application.base + "/operator/erasures");
            assertThat(text(page)).contains("Gewist in de voorbije 30 dagen");
        }
    }

    @Test
    void theOperatorErasesAChildAndIsToldSo() {
        PoliceZone zone = application.zone("5913");
        String signal = PoliceZone.json(zone.post(PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN)))
                .get("signals")
                .get(0)
                .get("signal")
                .asString();
        try (BrowserContext operator = CHROMIUM.person()) {
            Page page = operator.newPage();
            signIn(page, application.base + "/operator/erasures", "operator");

            page.locator("#signal").fill(signal);
            page.locator("#sure").check();
            press(page, "Wis nu");

            assertThat(text(page)).contains("zijn er niet meer, sinds", "op vraag");
        }
    }

    @Test
    void veckFindsASchool() {
        try (BrowserContext veck = CHROMIUM.person()) {
            Page page = veck.newPage();
            signIn(page, application.base + "/veck/schools", "veck");
            page.navigate(application.base + "/veck/schools?q=de+proef");

            assertThat(text(page)).contains("Basisschool De Proef", RunningApplication.SCHOOL, "1 school");
        }
    }
}
