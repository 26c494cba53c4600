package be.handlewithcare.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A real browser, and what each journey does with it: sign in, press a button, read, go by keys alone. */
public final class Chromium implements AutoCloseable {
    private static final int MOST_STOPS = 300;
    private static final String SEES_WHERE = """
            () => {
              const here = document.activeElement, ring = getComputedStyle(here), at = here.getBoundingClientRect();
              return ring.outlineStyle === 'solid' && parseFloat(ring.outlineWidth) >= 2
                  && at.bottom > 0 && at.top < innerHeight && at.right > 0 && at.left < innerWidth;
            }""";
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

    public static Chromium start() {
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
    public BrowserContext person() {
        return browser.newContext();
    }

    /** Somebody whose browser runs no scripts. */
    public BrowserContext personWithoutScripts() {
        return browser.newContext(new NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Opens a page that asks who one is, and says so. */
    public static void signIn(Page page, String address, String user) {
        page.navigate(address);
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("demo");
        page.locator("main form button[type=submit]").click();
        page.waitForURL(address + "**");
    }

    /** Presses the first button that says this, and waits for what it leads to. */
    public static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** What a person reads; the page around it has tokens in which any digits may occur. */
    public static String text(Page page) {
        page.waitForLoadState();
        return page.locator("main").innerText();
    }

    /**
     * Goes from stop to stop with the Tab key until this is where the keys go.
     *
     * @param what a CSS selector
     * @throws AssertionError if one does not get there, or cannot see that one is there
     */
    public static void tabTo(Page page, String what) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (Boolean.TRUE.equals(page.evaluate("what => document.activeElement.matches(what)", what))) {
                assertThat(page.evaluate(SEES_WHERE))
                        .as("one sees that the keys go to " + what)
                        .isEqualTo(true);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not to be reached by keys: " + what);
    }

    /** Goes to a link or a button by keys alone, presses Enter, and waits for the page that it leads to. */
    public static void enter(Page page, String what) {
        tabTo(page, what);
        enter(page);
    }

    /** Goes to a field by keys alone and types in place of what is there. */
    public static void type(Page page, String field, String text) {
        tabTo(page, field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** Goes to a box or a choice by keys alone and ticks it. */
    public static void tick(Page page, String what) {
        tabTo(page, what);
        page.keyboard().press("Space");
    }

    /** Opens a page that asks who one is, and says so by keys alone. */
    public static void signInByKeys(Page page, String address, String user) {
        page.navigate(address);
        type(page, "#username", user);
        type(page, "#password", "demo");
        enter(page);
        page.waitForURL(address + "**");
    }

    private static void enter(Page page) {
        AtomicBoolean arrived = new AtomicBoolean();
        Consumer<Page> arrival = next -> arrived.set(true);
        page.onLoad(arrival);
        page.keyboard().press("Enter");
        page.waitForCondition(arrived::get);
        page.offLoad(arrival);
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
