package be.handlewithcare.demo.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.demo.RunningDemo;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Signing in and out where the page's own rules hold: Chromium follows a form to no other site than the policy names, not
 * even by way of a redirect.
 */
class SignInChromiumTest {
    private static final RunningDemo DEMO = RunningDemo.get();

    static List<String> addresses() {
        return List.of(DEMO.address(), DEMO.otherAddress());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aDirectorSignsInAndOut(String address) {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(chromium())) {
            Page page = browser.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });

            page.navigate(address + "/school");
            page.fill("#username", "directeur-" + RunningDemo.SCHOOL);
            page.fill("#password", "demo");
            page.click("main button[type=submit]");
            assertThat(page.url()).isEqualTo(address + "/school");

            page.click("form[action='/logout'] button");
            assertThat(page.url()).isEqualTo(address + "/");
            page.navigate(address + "/school");
            assertThat(page.locator("#password").count()).isEqualTo(1);
            assertThat(complaints).isEmpty();
        }
    }

    private static LaunchOptions chromium() {
        return new LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }
}
