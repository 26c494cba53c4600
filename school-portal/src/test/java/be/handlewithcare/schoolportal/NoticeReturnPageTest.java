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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NoticeReturnPageTest {
    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T22:52:00Z");
    private static final Identity NOOR =
            new Identity(new ChildName("Noor", "Peeters"), new BirthDate(LocalDate.parse("2018-03-02")));
    private static final InstitutionNumber SCHOOL = new InstitutionNumber("012345");

    @Autowired
    private Desk desk;

    @LocalServerPort
    private int port;

    private Browser browser;
    private NoticeId notice = new NoticeId(new UUID(0, 0));

    @BeforeEach
    void openANotice() {
        desk.clear();
        browser = new Browser(port);
        notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        desk.reveal(notice, SCHOOL, PortalTestApplication.DIRECTOR);
    }

    @Test
    void theOpenedNoticeLeadsToTheQuestion() {
        assertThat(page("").body())
                .containsPattern(
                        "<form method=\"get\" action=\"" + path("/return") + "\">\\s*<button[^>]*>Niet onze leerling<");
    }

    @Test
    void theQuestionShowsNobodyAndIsNoLook() {
        desk.asked.clear();

        HttpResponse<String> question = page("/return");

        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(question.body())
                .contains("Is dit kind geen leerling van uw school?", "20 november 2026")
                .doesNotContain("Noor", "Peeters", "maart 2018", "2018-03");
        assertThat(question.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void sendingBackHidesTheChildAndSaysSoInTheInboxOnce() {
        HttpResponse<String> answer = browser.press(page("/return"), path("/return"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/school");
        assertThat(browser.get("/school").body())
                .contains("De politiezone is verwittigd", "Uw school ziet de naam niet meer", ">Teruggestuurd</span>");
        assertThat(browser.get("/school").body()).doesNotContain("verwittigd");
        assertThat(page("").body())
                .contains("<h1>Teruggestuurd</h1>")
                .doesNotContain("Noor", "Peeters", "maart 2018", "2018-03", "<button class=\"button button-main\"");
        assertThat(desk.asked).containsExactly("reveal " + notice, "sendBack " + notice);
    }

    @Test
    void sendingBackTwiceIsSendingBackOnce() {
        HttpResponse<String> question = page("/return");
        browser.press(question, path("/return"));

        assertThat(browser.press(question, path("/return")).statusCode()).isEqualTo(303);
        assertThat(page("/return").body()).contains("<h1>Teruggestuurd</h1>");
        assertThat(desk.asked).containsOnlyOnce("sendBack " + notice);
    }

    @Test
    void whoSaidThatTheTeacherKnowsMayStillSendItBack() {
        desk.teacherInformed(notice, SCHOOL, PortalTestApplication.DIRECTOR);

        assertThat(page("").body()).contains("Niet onze leerling").doesNotContain("Bevestigen");
        assertThat(browser.press(page("/return"), path("/return")).statusCode()).isEqualTo(303);
        assertThat(desk.asked).contains("sendBack " + notice);
    }

    @Test
    void whatWasNotOpenedIsNotSentBack() {
        String token = Browser.tokenIn(page("/return"));
        notice = desk.place("012345", FRIDAY_NIGHT, NOOR);

        assertThat(page("").body()).doesNotContain("Niet onze leerling");
        assertThat(page("/return").headers().firstValue("Location").orElseThrow())
                .endsWith(path(""));
        assertThat(browser.post(path("/return"), token).statusCode()).isEqualTo(303);
        assertThat(browser.get("/school").body()).contains(">Nieuw</span>").doesNotContain("verwittigd");
    }

    @Test
    void withoutTheHiddenTokenNothingIsSentBack() {
        assertThat(browser.post(path("/return"), "forged").statusCode()).isEqualTo(403);
        assertThat(desk.asked).doesNotContain("sendBack " + notice);
    }

    private HttpResponse<String> page(String end) {
        return browser.get(path(end));
    }

    private String path(String end) {
        return "/school/notices/" + notice + end;
    }
}
