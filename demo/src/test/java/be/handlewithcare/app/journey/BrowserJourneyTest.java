package be.handlewithcare.app.journey;

import static be.handlewithcare.web.browser.Chromium.press;
import static be.handlewithcare.web.browser.Chromium.text;
import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A director in a real browser: signs in, opens, confirms, says that the teacher knows. Long because each page is looked
 * at, measured and kept as a picture on the way.
 */
@Tag("screenshots")
class BrowserJourneyTest {
    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    private final RunningApplication application = RunningApplication.get();

    @Test
    void aDirectorOpensConfirmsAndTellsTheTeacher() {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.PLACED));
        String intervention = PoliceZone.json(accepted).get("intervention").asString();
        zone.settledStatuses(intervention);
        try (BrowserContext director = CHROMIUM.person()) {
            Page page = director.newPage();
            page.navigate(application.base.toString());
            seen(page, "visitor/start");
            signIn(page, RunningApplication.SCHOOL);
            seen(page, "school/inbox-signed-in");
            assertThat(text(page)).doesNotContain(Children.PLACED.family()).doesNotContain("2016");

            page.navigate(application.base + "/school/notices/" + notice(intervention));
            assertThat(text(page)).doesNotContain(Children.PLACED.family());
            assertThat(reveals(intervention)).isZero();

            press(page, "Openen");
            assertThat(text(page))
                    .contains(Children.PLACED.given() + " " + Children.PLACED.family())
                    .contains("29 februari 2016")
                    .contains("Handle with Care")
                    .doesNotContain("5913")
                    .doesNotContain("Willebroek");
            assertThat(reveals(intervention)).isEqualTo(1);

            press(page, "Bevestigen");
            seen(page, "school/inbox-after-confirming");
            page.navigate(application.base + "/school/notices/" + notice(intervention));
            press(page, "Leerkracht ingelicht");
            seen(page, "school/inbox-after-informing");
        }
        assertThat(trail(intervention)).contains("REVEALED", "ACKNOWLEDGED", "TEACHER_INFORMED");
    }

    @Test
    void aNoticeOfAnotherSchoolIsNotThere() {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.PLACED));
        String intervention = PoliceZone.json(accepted).get("intervention").asString();
        zone.settledStatuses(intervention);
        try (BrowserContext nextDoor = CHROMIUM.person()) {
            Page page = nextDoor.newPage();
            page.navigate(application.base + "/school");
            signIn(page, RunningApplication.SCHOOL_NEXT_DOOR);
            Response theirs = page.navigate(application.base + "/school/notices/" + notice(intervention));
            String body = text(page);
            seen(page, "visitor/not-found");
            Response nobodys = page.navigate(application.base + "/school/notices/00000000-0000-4000-8000-000000000000");

            assertThat(theirs.status()).isEqualTo(404);
            assertThat(nobodys.status()).isEqualTo(404);
            assertThat(text(page)).isEqualTo(body);
            assertThat(page.navigate(application.base + "/veck").status()).isEqualTo(403);
            seen(page, "visitor/forbidden");
        }
        assertThat(reveals(intervention)).isZero();
    }

    @Test
    void theMailSaysThatSomethingWaitsAndNothingElse() {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.PLACED));
        zone.settledStatuses(PoliceZone.json(accepted).get("intervention").asString());
        try (BrowserContext visitor = CHROMIUM.person()) {
            Page page = visitor.newPage();
            page.navigate(application.base + "/demo/mails");
            seen(page, "visitor/mails");

            assertThat(text(page)).contains("directie@deproef.example");
            assertThat(String.join("\n", page.locator("h2, pre").allInnerTexts()))
                    .contains("Handle with Care")
                    .doesNotContain(Children.PLACED.given())
                    .doesNotContain(Children.PLACED.family())
                    .doesNotContain("2016")
                    .doesNotContain("5913")
                    .doesNotContain("Rivierenland")
                    .doesNotContain("Willebroek");
        }
    }

    private void signIn(Page page, String school) {
        if (!page.url().contains("/demo/inloggen")) {
            page.navigate(application.base + "/school");
        }
        seen(page, "visitor/sign-in");
        page.locator("input[name=username]").fill("niemand");
        page.locator("input[name=password]").fill("demo");
        press(page, "Aanmelden");
        seen(page, "visitor/sign-in-failed");
        page.locator("input[name=username]").fill("directeur-" + school);
        page.locator("input[name=password]").fill("demo");
        page.locator("main form button[type=submit]").click();
        page.waitForURL(application.base + "/school**");
    }

    private String notice(String intervention) {
        return application
                .bean(JdbcClient.class)
                .sql("""
                        select notice.notice_id::text from desk.notice notice
                        join desk.signal signal using (signal_id) where signal.intervention_id = ?::uuid
                        """)
                .param(intervention)
                .query(String.class)
                .single();
    }

    private long reveals(String intervention) {
        return trail(intervention).stream().filter("REVEALED"::equals).count();
    }

    private List<String> trail(String intervention) {
        return application
                .bean(JdbcClient.class)
                .sql("""
                        select entry.action from audit.entry entry
                        join desk.signal signal using (signal_id) where signal.intervention_id = ?::uuid
                        """)
                .param(intervention)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
