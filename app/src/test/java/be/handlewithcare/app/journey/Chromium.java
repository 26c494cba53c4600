package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser, and what each journey does with it: sign in, press a button, look at the page from all sides. */
final class Chromium implements AutoCloseable {
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

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Somebody with a browser of their own. */
    BrowserContext person() {
        return browser.newContext();
    }

    /** Somebody whose browser runs no scripts. */
    BrowserContext personWithoutScripts() {
        return browser.newContext(new NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Opens a page that asks who one is, and says so. */
    static void signIn(Page page, String address, String user) {
        page.navigate(address);
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("demo");
        page.locator("main form button[type=submit]").click();
        page.waitForURL(address + "**");
    }

    /** Presses the first button that says this. */
    static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    /** What a person reads; the page around it has tokens in which any digits may occur. */
    static String text(Page page) {
        return page.locator("main").innerText();
    }

    /** Each state of each page is kept as a picture, free of barriers and of sideways scrolling on a small screen. */
    static void seen(Page page, String name) {
        measured(page, name + "-phone", 320, 700);
        measured(page, name, 1100, 800);
    }

    private static void measured(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .extracting(Rule::getId)
                .as("axe on " + name)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isEqualTo(width);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static Path executable() {
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
