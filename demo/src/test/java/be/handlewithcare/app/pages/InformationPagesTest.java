package be.handlewithcare.app.pages;

import static be.handlewithcare.web.browser.Chromium.text;
import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.demo.RunningDemo;
import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What anybody may read before signing in. */
@Tag("screenshots")
class InformationPagesTest {
    private static final RunningDemo DEMO = RunningDemo.get();

    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    @ParameterizedTest
    @CsvSource({
        "/toegankelijkheid,Toegankelijkheid,Vlaamse Ombudsdienst",
        "/toegankelijkheid?taal=fr,Accessibilité,WCAG 2.2",
        "/privacy,Privacy,Zeven dagen nadat elke school",
        "/privacy?taal=de,Datenschutz,MAGDA",
        "/cookies,Cookies,HWC_SESSION",
        "/cookies?taal=en,Cookies,This website uses five cookies"
    })
    void anybodyReadsIt(String address, String heading, String sentence) {
        HttpResponse<String> page = new Browser(DEMO.address()).get(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>" + heading + "</h1>", sentence);
    }

    @Test
    void questionsGoToTheMailboxOfThisInstallation() {
        for (String page : List.of("/toegankelijkheid", "/privacy")) {
            assertThat(new Browser(DEMO.address()).get(page).body())
                    .contains("<a href=\"mailto:signalen@veck.example\">signalen@veck.example</a>");
        }
    }

    /** The cookie page names them all. */
    @Test
    void aVisitorWhoSignsInIsLeftWithTwoCookies() {
        try (BrowserContext visitor = CHROMIUM.person()) {
            Page page = visitor.newPage();
            Chromium.signIn(page, DEMO.address() + "/school", "directeur-" + RunningDemo.SCHOOL);

            assertThat(visitor.cookies())
                    .extracting(cookie -> cookie.name)
                    .containsExactlyInAnyOrder("HWC_SESSION", "HWC_LATELY");
        }
    }

    @Test
    void theyAreFoundFromTheFootOfAPageAndHaveNoBarriers() {
        try (BrowserContext visitor = CHROMIUM.person()) {
            Page page = visitor.newPage();
            page.navigate(DEMO.address() + "/");
            follow(page, "Toegankelijkheid");
            seen(page, "visitor/accessibility");
            assertThat(text(page)).contains("nog niet uitgeprobeerd door mensen die een schermlezer");
            follow(page, "Privacy");
            seen(page, "visitor/privacy");
            follow(page, "Cookies");
            follow(page, "English");
            seen(page, "visitor/cookies-en");
        }
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
