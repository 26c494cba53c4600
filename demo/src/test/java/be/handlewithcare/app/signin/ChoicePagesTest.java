package be.handlewithcare.app.signin;

import static be.handlewithcare.web.browser.Chromium.press;
import static be.handlewithcare.web.browser.Chromium.text;
import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.demo.RunningDemo;
import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The pages for a person with several capacities, and for one with none, in the demo and in a real browser without scripts. */
class ChoicePagesTest {
    private static final RunningDemo DEMO = RunningDemo.get();

    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    @Test
    void whoIsSeveralChoosesAndChangesTheirMind() {
        try (BrowserContext person = CHROMIUM.personWithoutScripts()) {
            Page page = signedIn(person, "veck+dpo", "/oauth2/authorization/hwc");
            assertThat(text(page)).contains("Als wie wilt u werken?");

            press(page, "Medewerker van VECK");
            assertThat(page.url()).isEqualTo(DEMO.address() + "/veck");
            follow(page, "Andere rol");
            press(page, "Auditor");
            assertThat(page.url()).isEqualTo(DEMO.address() + "/audit");
        }
    }

    @Test
    void noPageOfItHasABarrier() {
        try (BrowserContext person = CHROMIUM.person()) {
            Page page = signedIn(person, "veck+dpo", "/veck");
            seen(page, "sign-in/as");
            for (String language : new String[] {"Français", "Deutsch", "English"}) {
                follow(page, language);
            }
            assertThat(text(page)).contains("As whom do you want to work?", "Member of VECK");
            press(page, "Member of VECK");
            page.navigate(DEMO.address() + "/sign-in/as");
            seen(page, "sign-in/as-again");
        }
        try (BrowserContext person = CHROMIUM.person()) {
            Page page = signedIn(person, "zonder-rol", "/school");
            assertThat(text(page)).contains("We vonden geen rol voor u", "zonder-rol");
            seen(page, "sign-in/no-role");
            press(page, "Afmelden");
            assertThat(page.url()).isEqualTo(DEMO.address() + "/");
            assertThat(page.locator(".session").count()).isZero();
        }
    }

    private static Page signedIn(BrowserContext person, String user, String path) {
        Page page = person.newPage();
        page.navigate(DEMO.address() + path);
        page.locator("#username").fill(user);
        page.locator("#password").fill("demo");
        page.locator("main form button[type=submit]").click();
        page.waitForLoadState();
        return page;
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
