package be.handlewithcare.schoolportal;

import static be.handlewithcare.web.browser.Chromium.text;
import static be.handlewithcare.web.browser.Look.kept;
import static be.handlewithcare.web.browser.Look.seen;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.web.browser.Chromium;
import be.handlewithcare.web.page.Language;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pages in a real browser, by the buttons that a person sees, free of barriers. Long because it goes through them by
 * mouse, in four languages and on paper.
 */
@Tag("screenshots")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PortalChromiumTest {
    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T22:52:00Z");
    private static final Identity NOOR =
            new Identity(new ChildName("Noor", "Peeters"), new BirthDate(LocalDate.parse("2018-03-02")));

    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    @Autowired
    private Desk desk;

    @LocalServerPort
    private int port;

    @BeforeEach
    void emptyDesk() {
        desk.clear();
    }

    @Test
    void aDirectorSendsBackAChildOfAnotherSchool() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        try (BrowserContext director = CHROMIUM.person()) {
            Page page = director.newPage();
            page.navigate(address(notice));
            button(page, "Openen");
            seen(page, "school/notice-opened");
            assertThat(page.locator("main").innerText()).contains("Noor Peeters");

            button(page, "Niet onze leerling");
            seen(page, "school/notice-return");
            assertThat(page.content()).doesNotContain("Noor", "Peeters");
            assertThat(page.url()).doesNotContain("_csrf");

            button(page, "Niet onze leerling, stuur terug");
            seen(page, "school/inbox-after-returning");
            assertThat(page.locator("[role=status]").innerText()).contains("De politiezone is verwittigd");

            page.getByRole(AriaRole.LINK).filter(withText("Bericht van")).click();
            seen(page, "school/notice-returned");
            assertThat(page.content()).contains("Teruggestuurd").doesNotContain("Noor", "Peeters");
        }
    }

    @Test
    void aWithdrawnAndAnErasedNoticeAreReadableToo() {
        NoticeId withdrawn = desk.place("012345", FRIDAY_NIGHT, NOOR);
        NoticeId erased = desk.place("012345", FRIDAY_NIGHT, NOOR);
        try (BrowserContext director = CHROMIUM.person()) {
            Page page = director.newPage();
            page.navigate(address(withdrawn));
            seen(page, "school/notice-closed");
            button(page, "Openen");
            desk.withdraw(withdrawn);
            button(page, "Bevestigen");
            seen(page, "school/notice-withdrawn");
            assertThat(page.content()).contains("rekening mee hoeft te houden").doesNotContain("Noor");

            desk.erase(erased);
            page.navigate(address(erased));
            seen(page, "school/notice-erased");
            page.navigate(school(""));
            seen(page, "school/inbox-of-ended-notices");
        }
    }

    @Test
    void theNoticesOfOneNightAreReadInARow() {
        NoticeId first = desk.place("012345", FRIDAY_NIGHT, NOOR);
        NoticeId second = desk.place(
                "012345", FRIDAY_NIGHT.plusSeconds(60), new Identity(new ChildName("Zoë", "Maes"), NOOR.birthDate()));
        desk.place("012345", FRIDAY_NIGHT.minusSeconds(86_400), NOOR);
        try (BrowserContext director = CHROMIUM.person()) {
            Page page = director.newPage();
            page.navigate(school("?taal=nl"));
            seen(page, "school/inbox");
            page.navigate(address(first));
            button(page, "Openen");
            seen(page, "school/notice-opened-with-another");
            page.getByText("Er is nog een bericht van dezelfde nacht").click();
            assertThat(page.url()).isEqualTo(address(second));
            button(page, "Openen");
            assertThat(text(page)).contains("Zoë Maes").doesNotContain("Noor");
            button(page, "Bevestigen");
            assertThat(page.getByRole(AriaRole.HEADING)
                            .filter(withText("Vannacht"))
                            .locator("xpath=..")
                            .innerText())
                    .containsSubsequence("Bericht 1 van 2", "Geopend", "Bericht 2 van 2", "Bevestigd");
        }
    }

    @Test
    void whenItGoesWrongHereADirectorIsToldSo() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        desk.trailBroken = true;
        try (BrowserContext director = CHROMIUM.person()) {
            Page page = director.newPage();
            page.navigate(address(notice));
            button(page, "Openen");
            assertThat(text(page)).contains("Het ligt niet aan u.").doesNotContain("Noor");
        }
    }

    @Test
    void whatADirectorReadsIsReadableInTheOtherLanguagesToo() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        try (BrowserContext director = CHROMIUM.person()) {
            Page page = director.newPage();
            page.navigate(address(notice) + "?taal=fr");
            seen(page, "school/notice-closed-fr");
            button(page, "Ouvrir");
            page.navigate(address(notice) + "?taal=de");
            seen(page, "school/notice-opened-de");
            page.navigate(school("/mailboxes?taal=en"));
            seen(page, "school/mailboxes-en");
        }
    }

    @Test
    void theSheetForATeacherFitsOnOnePieceOfPaper() {
        try (BrowserContext director = CHROMIUM.person()) {
            Page page = director.newPage();
            page.navigate(school(""));
            seen(page, "school/inbox-empty");
            page.navigate(school("/guidance"));
            seen(page, "school/guidance");
            for (Language language : Language.values()) {
                page.navigate(school("/guidance?taal=" + language.code()));
                assertThat(sheets(page)).as(language.code()).isEqualTo(1);
            }
            onPaper(page, "school/guidance-on-paper");
            assertThat(page.locator("body").innerText()).contains("Do not write a name on this sheet");
        }
    }

    @Test
    void aPrintedNoticeHasNoNameOnIt() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        try (BrowserContext director = CHROMIUM.person()) {
            Page page = director.newPage();
            page.navigate(address(notice));
            button(page, "Openen");
            onPaper(page, "school/notice-opened-on-paper");
            assertThat(page.locator("body").innerText())
                    .contains("Wat de leerkracht kan doen", "komen niet op papier")
                    .doesNotContain("Noor", "Peeters", "maart 2018", "2018-03", "november");
        }
    }

    private static void onPaper(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(680, 960);
        kept(page, name);
    }

    /** How many of A4. */
    private static long sheets(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setMargin(new Margin()
                        .setTop("15mm")
                        .setBottom("15mm")
                        .setLeft("15mm")
                        .setRight("15mm")));
        return Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, ISO_8859_1))
                .results()
                .count();
    }

    private String school(String end) {
        return "http://localhost:" + port + "/school" + end;
    }

    private String address(NoticeId notice) {
        return school("/notices/" + notice);
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
