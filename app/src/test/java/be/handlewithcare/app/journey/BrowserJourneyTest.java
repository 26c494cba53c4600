package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A director in a real browser: signs in, opens, confirms, says that the teacher knows. Long because each page is looked
 * at, measured and kept as a picture on the way.
 */
class BrowserJourneyTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    private final RunningApplication application = RunningApplication.get();

    @BeforeAll
    static void start() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
    }

    @Test
    void aDirectorOpensConfirmsAndTellsTheTeacher() {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.PLACED));
        String intervention = PoliceZone.json(accepted).get("intervention").asString();
        zone.settledStatuses(intervention);
        try (BrowserContext director = browser.newContext()) {
            Page page = director.newPage();
            page.navigate(application.base.toString());
            seen(page, "start");
            signIn(page, RunningApplication.SCHOOL);
            seen(page, "inbox");
            assertThat(text(page)).doesNotContain(Children.PLACED.family()).doesNotContain("2016");

            page.navigate(application.base + "/school/notices/" + notice(intervention));
            seen(page, "notice-closed");
            assertThat(text(page)).doesNotContain(Children.PLACED.family());
            assertThat(reveals(intervention)).isZero();

            button(page, "Openen");
            seen(page, "notice-opened");
            assertThat(text(page))
                    .contains(Children.PLACED.given() + " " + Children.PLACED.family())
                    .contains("29 februari 2016")
                    .contains("Handle with Care")
                    .doesNotContain("5913")
                    .doesNotContain("Willebroek");
            assertThat(reveals(intervention)).isEqualTo(1);

            button(page, "Bevestigen");
            seen(page, "inbox-after-confirming");
            page.navigate(application.base + "/school/notices/" + notice(intervention));
            button(page, "Leerkracht ingelicht");
            seen(page, "inbox-after-informing");
        }
        assertThat(trail(intervention)).contains("REVEALED", "ACKNOWLEDGED", "TEACHER_INFORMED");
    }

    @Test
    void aNoticeOfAnotherSchoolIsNotThere() {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.PLACED));
        String intervention = PoliceZone.json(accepted).get("intervention").asString();
        zone.settledStatuses(intervention);
        try (BrowserContext nextDoor = browser.newContext()) {
            Page page = nextDoor.newPage();
            page.navigate(application.base + "/school");
            signIn(page, RunningApplication.SCHOOL_NEXT_DOOR);
            Response theirs = page.navigate(application.base + "/school/notices/" + notice(intervention));
            String body = text(page);
            seen(page, "not-found");
            Response nobodys = page.navigate(application.base + "/school/notices/00000000-0000-4000-8000-000000000000");

            assertThat(theirs.status()).isEqualTo(404);
            assertThat(nobodys.status()).isEqualTo(404);
            assertThat(text(page)).isEqualTo(body);
        }
        assertThat(reveals(intervention)).isZero();
    }

    @Test
    void theMailSaysThatSomethingWaitsAndNothingElse() {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.PLACED));
        zone.settledStatuses(PoliceZone.json(accepted).get("intervention").asString());
        try (BrowserContext visitor = browser.newContext()) {
            Page page = visitor.newPage();
            page.navigate(application.base + "/demo/mails");
            seen(page, "mails");

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

    /** What a person reads; the page around it has tokens in which any digits may occur. */
    private static String text(Page page) {
        return page.locator("main").innerText();
    }

    private void signIn(Page page, String school) {
        if (!page.url().contains("/demo/inloggen")) {
            page.navigate(application.base + "/school");
        }
        seen(page, "sign-in");
        page.locator("input[name=username]").fill("directeur-" + school);
        page.locator("input[name=password]").fill("demo");
        page.locator("main form button[type=submit]").click();
        page.waitForURL(application.base + "/school**");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(false))
                .first()
                .click();
    }

    /** Each state of each page is kept as a picture, free of barriers and of sideways scrolling on a small screen. */
    private static void seen(Page page, String name) {
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .extracting(Rule::getId)
                .as("axe on " + name)
                .isEmpty();
        page.setViewportSize(320, 700);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-phone.png"))
                .setFullPage(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isEqualTo(320);
        page.setViewportSize(1100, 800);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
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

    private static Path chromium() {
        return List.of(
                        Path.of("/usr/bin/chromium"),
                        Path.of("/usr/bin/chromium-browser"),
                        Path.of("/usr/bin/google-chrome"))
                .stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium; make test installs it"));
    }
}
