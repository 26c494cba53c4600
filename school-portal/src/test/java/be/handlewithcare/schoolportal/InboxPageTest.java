package be.handlewithcare.schoolportal;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.school.InstitutionNumber;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InboxPageTest {
    private static final Identity NOOR =
            new Identity(new ChildName("Noor", "Peeters"), new BirthDate(LocalDate.parse("2018-03-02")));
    private static final InstitutionNumber SCHOOL = new InstitutionNumber("012345");

    @Autowired
    private Desk desk;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void emptyDesk() {
        desk.clear();
        browser = new Browser(port);
    }

    @Test
    void anEmptyInboxSaysThatNothingWaits() {
        HttpResponse<String> page = browser.get("/school");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Er wacht niets op u", "Basisschool De Linde")
                .doesNotContain("Te doen");
    }

    @Test
    void theInboxTellsWhenAndHowFarButNotWho() {
        NoticeId notice = desk.place("012345", Instant.parse("2026-11-20T22:52:00Z"), NOOR);

        String page = browser.get("/school").body();

        assertThat(page)
                .contains("vrijdag 20 november 2026 om 23.52 uur", "Nieuw", "/school/notices/" + notice)
                .doesNotContain("Noor", "Peeters", "maart 2018", "2018-03", "maart", "Er wacht niets op u");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void theNewestComesFirstAndSummerTimeIsTheTimeOfSummer() {
        desk.place("012345", Instant.parse("2026-10-24T22:30:00Z"), NOOR);
        desk.place("012345", Instant.parse("2026-10-25T22:30:00Z"), NOOR);

        assertThat(browser.get("/school").body())
                .containsSubsequence("zondag 25 oktober 2026 om 23.30 uur", "zondag 25 oktober 2026 om 00.30 uur");
    }

    @Test
    void whatWaitsStandsByTheNightOrDayInWhichItCame() {
        desk.place("012345", Instant.parse("2026-11-21T07:30:00Z"), NOOR);
        desk.place("012345", Instant.parse("2026-11-21T06:59:00Z"), NOOR);
        desk.place("012345", Instant.parse("2026-11-20T19:00:00Z"), NOOR);
        desk.place("012345", Instant.parse("2026-11-20T18:59:00Z"), NOOR);
        desk.place("012345", Instant.parse("2026-11-20T03:00:00Z"), NOOR);
        desk.place("012345", Instant.parse("2026-11-18T12:00:00Z"), NOOR);

        assertThat(browser.get("/school").body())
                .containsSubsequence(
                        ">Vandaag</h3>",
                        "om 08.30 uur",
                        ">Vannacht</h3>",
                        "Bericht 1 van 2, van vrijdag 20 november 2026 om 20.00 uur",
                        "Bericht 2 van 2, van zaterdag 21 november 2026 om 07.59 uur",
                        ">Gisteren</h3>",
                        "om 19.59 uur",
                        ">De nacht na donderdag 19 november 2026</h3>",
                        "om 04.00 uur",
                        ">Op woensdag 18 november 2026</h3>",
                        "om 13.00 uur");
    }

    @Test
    void theInboxSpeaksTheLanguageThatWasChosenUntilAnotherIs() {
        desk.place("012345", Instant.parse("2026-11-21T02:00:00Z"), NOOR);

        assertThat(browser.get("/school?taal=de").body())
                .contains("<html lang=\"de\"", ">Letzte Nacht</h3>", ">Neu</span>");
        assertThat(browser.get("/school").body()).contains(">Letzte Nacht</h3>");
        assertThat(browser.get("/school?taal=nl").body()).contains(">Vannacht</h3>");
    }

    @Test
    void anotherSchoolsNoticesAreNotThere() {
        NoticeId notice = desk.place("054321", Instant.parse("2026-11-20T22:52:00Z"), NOOR);

        assertThat(browser.get("/school").body())
                .contains("Er wacht niets op u")
                .doesNotContain(notice.toString());
    }

    @Test
    void eachStatusIsSaidInWords() {
        desk.place("012345", Instant.parse("2026-11-20T19:00:00Z"), NOOR);
        open(desk.place("012345", Instant.parse("2026-11-20T20:00:00Z"), NOOR));
        NoticeId confirmed = open(desk.place("012345", Instant.parse("2026-11-20T18:00:00Z"), NOOR));
        desk.acknowledge(confirmed, SCHOOL, PortalTestApplication.DIRECTOR);
        NoticeId told = open(desk.place("012345", Instant.parse("2026-11-20T17:00:00Z"), NOOR));
        desk.teacherInformed(told, SCHOOL, PortalTestApplication.DIRECTOR);

        assertThat(browser.get("/school").body())
                .containsSubsequence(
                        "Te doen",
                        ">Nieuw</span>",
                        ">Geopend</span>",
                        ">Bevestigd</span>",
                        "Afgerond",
                        ">Leerkracht ingelicht</span>");
    }

    @Test
    void whatCameToAnEndIsDoneAndSaysHow() {
        desk.sendBack(
                open(desk.place("012345", Instant.parse("2026-11-20T20:00:00Z"), NOOR)),
                SCHOOL,
                PortalTestApplication.DIRECTOR);
        desk.withdraw(open(desk.place("012345", Instant.parse("2026-11-20T19:00:00Z"), NOOR)));
        desk.erase(desk.place("012345", Instant.parse("2026-11-20T18:00:00Z"), NOOR));

        assertThat(browser.get("/school").body())
                .containsSubsequence(
                        "Er wacht niets op u",
                        "Afgerond",
                        ">Teruggestuurd</span>",
                        ">Ingetrokken</span>",
                        ">Gewist</span>")
                .doesNotContain("Noor");
    }

    @Test
    void whatWasWithdrawnUnreadWasNeverThere() {
        desk.withdraw(desk.place("012345", Instant.parse("2026-11-20T20:00:00Z"), NOOR));

        assertThat(browser.get("/school").body())
                .contains("Er wacht niets op u")
                .doesNotContain("Afgerond");
    }

    @Test
    void noPageOfASchoolIsKeptOrGivesItsAddressAway() {
        HttpResponse<String> page = browser.get("/school");

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void pagesKeepToTheStrictestContentPolicy() {
        desk.place("012345", Instant.parse("2026-11-20T20:00:00Z"), NOOR);

        assertThat(browser.get("/school").body())
                .contains("<html lang=\"nl\">", "href=\"#inhoud\"", "<title>Berichten – Handle with Care</title>")
                .doesNotContain("style=", "<style", "<script", "//");
    }

    private NoticeId open(NoticeId notice) {
        desk.reveal(notice, SCHOOL, PortalTestApplication.DIRECTOR);
        return notice;
    }
}
