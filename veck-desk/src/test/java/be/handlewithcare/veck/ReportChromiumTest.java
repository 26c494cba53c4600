package be.handlewithcare.veck;

import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The yearly report in a real browser, without scripts, free of barriers. */
@Tag("screenshots")
class ReportChromiumTest extends ReportTest {
    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    @Autowired
    private FakePublicVolumes published;

    @Test
    void fromTheFiguresOneGoesToTheReportAndChoosesAnotherYear() {
        try (BrowserContext veck = CHROMIUM.personWithoutScripts();
                BrowserContext looking = CHROMIUM.person()) {
            Page page = veck.newPage();
            page.navigate(address("/veck"));
            page.locator("main a[href='/veck/report']").click();
            page.locator("#schoolYear").selectOption("2025-2026");
            Chromium.press(page, "Toon dit schooljaar");

            assertThat(page.url()).endsWith("/veck/report?schoolYear=2025-2026");
            assertThat(page.locator("h1").innerText()).isEqualTo("Jaarverslag schooljaar 2025-2026");

            Page seen = looking.newPage();
            seen.navigate(address("/veck/report?year=2026"));
            seen(seen, "veck/report");
            seen.navigate(address("/veck/report?schoolYear=2025-2026&taal=fr"));
            seen(seen, "veck/report-fr");
            seen.navigate(address("/veck/report?year=1&taal=nl"));
            seen(seen, "veck/report-wrong");
            published.rows = PublicExample.rows();
            seen.navigate(address("/veck/report/public"));
            seen(seen, "veck/report-public");
        }
    }
}
