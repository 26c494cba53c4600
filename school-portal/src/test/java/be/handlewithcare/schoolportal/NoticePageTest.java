package be.handlewithcare.schoolportal;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.school.InstitutionNumber;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of one notice over HTTP. Long because every way to it must be shown to reveal once, or not at all. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NoticePageTest {
    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T22:52:00Z");
    private static final BirthDate BORN = new BirthDate(LocalDate.parse("2018-03-02"));
    private static final Identity NOOR = new Identity(new ChildName("Noor", "Peeters"), BORN);

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
    void aClosedNoticeShowsNobodyAndSaysThatTheLookIsRecorded() {
        String page = pageOf(desk.place("012345", FRIDAY_NIGHT, NOOR)).body();

        assertThat(page).contains("Openen", "We leggen vast").doesNotContain("Noor", "Peeters", "2 maart 2018");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void openingShowsTheChildTheWordsAndWhatHelpsAfterExactlyOneLook() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);

        HttpResponse<String> page = open(notice);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<bdi>Noor Peeters</bdi>", "2 maart 2018", ">Handle with Care</h1>")
                .contains("Wat u nu doet", "Wat de leerkracht kan doen", "Wat u beter laat", "1712", "112")
                .contains("<title>Bericht – Handle with Care</title>");
        assertThat(desk.asked).containsExactly("reveal " + notice);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void onPaperTheChildIsLeftOut() {
        assertThat(pageOf(opened(NOOR)).body()).contains("<dl class=\"facts not-on-paper\">");
        assertThat(browser.get("/css/hwc.css").body())
                .containsPattern("@media print[^@]*\\.not-on-paper \\{ display: none");
    }

    @Test
    void eachFurtherLookAsksAgain() {
        NoticeId notice = opened(NOOR);

        assertThat(pageOf(notice).body()).contains("Noor Peeters");
        assertThat(desk.asked).containsExactly("reveal " + notice, "reveal " + notice);
    }

    @Test
    void headAndFetchingAheadAreNoLooks() {
        NoticeId notice = opened(NOOR);
        desk.asked.clear();

        assertThat(browser.send("HEAD", "/school/notices/" + notice).statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/school/notices/" + notice, "Sec-Purpose", "prefetch")
                        .body())
                .contains("Openen")
                .doesNotContain("Noor");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void openingWithoutTheHiddenTokenOpensNothing() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);

        HttpResponse<String> page = browser.post("/school/notices/" + notice + "/opening", "forged");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void comingBackToTheAddressOfAnOpeningLeadsToTheNotice() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);

        HttpResponse<String> answer = browser.get("/school/notices/" + notice + "/opening");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/school/notices/" + notice);
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aNameIsTextWhateverStandsInIt() {
        NoticeId notice = opened(new Identity(new ChildName("<script>alert(1)</script>", "O'Neill & \"Zn\""), BORN));

        assertThat(pageOf(notice).body())
                .contains("<bdi>&lt;script&gt;alert(1)&lt;/script&gt; O&#39;Neill &amp; &quot;Zn&quot;</bdi>")
                .doesNotContain("<script");
    }

    @Test
    void aChildWithOneNameIsShownByIt() {
        NoticeId notice = opened(new Identity(new ChildName(ChildName.NO_GIVEN_NAME, "علی"), BORN));

        assertThat(pageOf(notice).body()).contains("<bdi>علی</bdi>");
    }

    @Test
    void ifTheTrailCannotBeWrittenTheChildIsNotShown() {
        NoticeId notice = opened(NOOR);
        desk.trailBroken = true;

        HttpResponse<String> page = pageOf(notice);

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Er ging iets mis bij ons").doesNotContain("Noor", "the trail");
    }

    @Test
    void anErasedChildIsSaidToBeErased() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, new Opened.Erased());

        HttpResponse<String> page = open(notice);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("De gegevens zijn gewist").doesNotContain("Bevestigen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/opening", "/acknowledgement", "/teacher-informed", "/return"})
    void anotherSchoolsNoticeIsTheNotFoundPageAndOnTheTrail(String end) {
        NoticeId notice = desk.place("054321", FRIDAY_NIGHT, NOOR);

        HttpResponse<String> page = browser.get("/school/notices/" + notice + end);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).isEqualTo(browser.get("/school/nowhere").body()).doesNotContain("Noor");
        assertThat(desk.trail).containsExactly(refused(notice.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opening", "acknowledgement", "teacher-informed", "return"})
    void anotherSchoolsNoticeTakesNoAnswer(String action) {
        NoticeId theirs = desk.place("054321", FRIDAY_NIGHT, NOOR);
        String token = Browser.tokenIn(pageOf(desk.place("012345", FRIDAY_NIGHT, NOOR)));

        HttpResponse<String> answer = browser.post("/school/notices/" + theirs + "/" + action, token);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Noor");
        assertThat(desk.asked).isEmpty();
        assertThat(desk.trail).containsExactly(refused(theirs.toString()));
    }

    @Test
    void anUnknownNoticeIsTheSame() {
        UUID unknown = UUID.randomUUID();

        assertThat(browser.get("/school/notices/" + unknown).statusCode()).isEqualTo(404);
        assertThat(desk.trail).containsExactly(refused(unknown.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor-Peeters", "1-1-1-1-1", "%3Cscript%3E"})
    void whatIsNoIdIsNotRepeatedAnywhere(String typed) {
        HttpResponse<String> page = browser.get("/school/notices/" + typed);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("Noor-Peeters", "1-1-1-1-1", "<script");
        assertThat(desk.trail).containsExactly(refused("notice"));
    }

    @Test
    void confirmingLeadsToTheInboxWhichSaysSoOnce() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);

        HttpResponse<String> answer = browser.press(open(notice), "/school/notices/" + notice + "/acknowledgement");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/school");
        assertThat(browser.get("/school").body()).contains("Bevestigd. Vergeet niet", ">Bevestigd</span>");
        assertThat(browser.get("/school").body()).doesNotContain("Vergeet niet");
        assertThat(desk.asked).containsExactly("reveal " + notice, "acknowledge " + notice);
    }

    @Test
    void sayingThatTheTeacherKnowsEndsTheWork() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);

        browser.press(open(notice), "/school/notices/" + notice + "/teacher-informed");

        assertThat(browser.get("/school").body()).contains("Genoteerd", "Afgerond", "Er wacht niets op u");
        assertThat(pageOf(notice).body())
                .contains("U liet weten")
                .doesNotContain("<button class=\"button button-main\"");
    }

    /** A day counted from the intervention would tell when that was. */
    @Test
    void aNoticeSaysThatItIsErasedSevenDaysAfterTheFirstLook() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);

        assertThat(pageOf(notice).body())
                .contains("Zeven dagen na het openen", "dan is dat op zaterdag 28 november 2026")
                .doesNotContain("Dit bericht wordt gewist op");
        for (HttpResponse<String> look : List.of(open(notice), pageOf(notice))) {
            assertThat(look.body()).contains("Dit bericht wordt gewist op zaterdag 28 november 2026, of al eerder");
        }
    }

    /** Thirty days after it came, which is no earlier than thirty days after the intervention and tells nothing of it. */
    @Test
    void aClosedNoticeSaysWhenItIsErasedIfNobodyOpensIt() {
        assertThat(pageOf(desk.place("012345", FRIDAY_NIGHT, NOOR)).body())
                .contains("uiterlijk gewist op zondag 20 december 2026");
    }

    @Test
    void anOpenedNoticeLeadsToTheNextThatWaitsOfTheSameNight() {
        NoticeId read = desk.place("012345", FRIDAY_NIGHT, NOOR);
        NoticeId done = desk.place("012345", FRIDAY_NIGHT.plusSeconds(60), NOOR);
        open(done);
        desk.teacherInformed(done, new InstitutionNumber("012345"), PortalTestApplication.DIRECTOR);
        NoticeId opened = desk.place("012345", FRIDAY_NIGHT.plusSeconds(120), NOOR);
        open(opened);
        NoticeId unread = desk.place("012345", FRIDAY_NIGHT.plusSeconds(10_000), NOOR);
        NoticeId dayBefore = desk.place("012345", FRIDAY_NIGHT.minusSeconds(36_000), NOOR);

        assertThat(open(read).body())
                .contains("<a href=\"/school/notices/" + unread + "\">Er is nog een bericht van dezelfde nacht</a>")
                .doesNotContain(opened.toString(), done.toString(), dayBefore.toString());
        assertThat(open(unread).body())
                .contains("<a href=\"/school/notices/" + read + "\">Er is nog een bericht van dezelfde nacht</a>");
        assertThat(open(dayBefore).body()).doesNotContain("Er is nog een bericht");
    }

    @Test
    void anOpenedNoticeShowsOneChildOnly() {
        desk.place("012345", FRIDAY_NIGHT, new Identity(new ChildName("Zoë", "Maes"), BORN));

        assertThat(open(desk.place("012345", FRIDAY_NIGHT, NOOR)).body())
                .contains("Noor Peeters", "Er is nog een bericht")
                .doesNotContain("Zoë", "Maes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledgement", "teacher-informed"})
    void comingBackToTheAddressOfAnAnswerLeadsToTheNotice(String action) {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);

        HttpResponse<String> answer = browser.get("/school/notices/" + notice + "/" + action);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/school/notices/" + notice);
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aNoticeSpeaksTheLanguageOfItsReader() {
        NoticeId notice = opened(NOOR);

        assertThat(browser.get("/school/notices/" + notice + "?taal=fr").body())
                .contains("<html lang=\"fr\"", ">Confirmer</button>", "2 mars 2018", ">Handle with Care</h1>")
                .doesNotContain("Bevestigen");
    }

    @Test
    void aConfirmedNoticeAsksOnlyForTheTeacher() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        browser.press(open(notice), "/school/notices/" + notice + "/acknowledgement");

        assertThat(pageOf(notice).body()).contains("teacher-informed").doesNotContain("acknowledgement");
    }

    @Test
    void whatWasNotOpenedCannotBeConfirmed() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        String token = Browser.tokenIn(pageOf(notice));

        HttpResponse<String> answer = browser.post("/school/notices/" + notice + "/acknowledgement", token);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/school").body()).contains(">Nieuw</span>").doesNotContain("Vergeet niet");
    }

    private HttpResponse<String> pageOf(NoticeId notice) {
        return browser.get("/school/notices/" + notice);
    }

    private HttpResponse<String> open(NoticeId notice) {
        return browser.press(pageOf(notice), "/school/notices/" + notice + "/opening");
    }

    private NoticeId opened(Identity child) {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, child);
        open(notice);
        return notice;
    }

    private static AuditEntry refused(String object) {
        return new AuditEntry(
                PortalTestApplication.NOW,
                PortalTestApplication.DIRECTOR,
                AuditAction.REFUSED,
                object,
                null,
                "not-found");
    }
}
