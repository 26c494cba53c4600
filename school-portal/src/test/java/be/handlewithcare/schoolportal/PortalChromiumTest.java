package be.handlewithcare.schoolportal;

import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a real browser, by the buttons that a person sees, free of barriers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PortalChromiumTest {
    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T22:52:00Z");
    private static final Identity NOOR =
            new Identity(new ChildName("Noor", "Peeters"), new BirthDate(LocalDate.parse("2018-03-02")));
    private static Chromium chromium;

    @Autowired
    private Desk desk;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void emptyDesk() {
        desk.clear();
    }

    @Test
    void aDirectorSendsBackAChildOfAnotherSchool() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        try (BrowserContext director = chromium.person()) {
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
        try (BrowserContext director = chromium.person()) {
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
}
