package be.handlewithcare.schoolportal;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.NoticeId;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages on a telephone: 320 pixels wide, by the buttons that a person sees, free of barriers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PortalChromiumTest {
    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T22:52:00Z");
    private static final Identity NOOR =
            new Identity(new ChildName("Noor", "Peeters"), new BirthDate(LocalDate.parse("2018-03-02")));
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
    private static com.microsoft.playwright.Browser chromium;

    @Autowired
    private Desk desk;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void stop() {
        chromium.close();
        playwright.close();
    }

    @BeforeEach
    void emptyDesk() {
        desk.clear();
    }

    @Test
    void aDirectorSendsBackAChildOfAnotherSchool() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        try (BrowserContext director = telephone()) {
            Page page = director.newPage();
            page.navigate(address(notice));
            button(page, "Openen");
            seen(page, "opened");
            assertThat(page.locator("main").innerText()).contains("Noor Peeters");

            button(page, "Niet onze leerling");
            seen(page, "return");
            assertThat(page.content()).doesNotContain("Noor", "Peeters");
            assertThat(page.url()).doesNotContain("_csrf");

            button(page, "Niet onze leerling, stuur terug");
            seen(page, "inbox-after-returning");
            assertThat(page.locator("[role=status]").innerText()).contains("De politiezone is verwittigd");

            page.getByRole(AriaRole.LINK).filter(withText("Bericht van")).click();
            seen(page, "returned");
            assertThat(page.content()).contains("Teruggestuurd").doesNotContain("Noor", "Peeters");
        }
    }

    @Test
    void aWithdrawnAndAnErasedNoticeAreReadableToo() {
        NoticeId withdrawn = desk.place("012345", FRIDAY_NIGHT, NOOR);
        NoticeId erased = desk.place("012345", FRIDAY_NIGHT, NOOR);
        try (BrowserContext director = telephone()) {
            Page page = director.newPage();
            page.navigate(address(withdrawn));
            seen(page, "closed");
            button(page, "Openen");
            desk.withdraw(withdrawn);
            button(page, "Bevestigen");
            seen(page, "withdrawn");
            assertThat(page.content()).contains("rekening mee hoeft te houden").doesNotContain("Noor");

            desk.erase(erased);
            page.navigate(address(erased));
            seen(page, "erased");
            page.navigate("http://localhost:" + port + "/school");
            seen(page, "inbox");
        }
    }

    private static BrowserContext telephone() {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(320, 700));
    }

    private String address(NoticeId notice) {
        return "http://localhost:" + port + "/school/notices/" + notice;
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void seen(Page page, String name) {
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .extracting(Rule::getId)
                .as("axe on " + name)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isEqualTo(320);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium; make test installs it"));
    }
}
