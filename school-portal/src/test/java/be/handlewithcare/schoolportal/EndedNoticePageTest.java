package be.handlewithcare.schoolportal;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.school.InstitutionNumber;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A notice that came to an end under the eyes of a director. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EndedNoticePageTest {
    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T22:52:00Z");
    private static final Identity NOOR =
            new Identity(new ChildName("Noor", "Peeters"), new BirthDate(LocalDate.parse("2018-03-02")));
    private static final InstitutionNumber SCHOOL = new InstitutionNumber("012345");
    private static final List<String> WAYS = List.of("", "/return");
    private static final List<String> ANSWERS = List.of("/opening", "/acknowledgement", "/teacher-informed", "/return");

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
    void aWithdrawnNoticeSaysThatTheTeacherMayForgetItAndShowsNobody() {
        NoticeId notice = opened();
        desk.withdraw(notice);
        desk.asked.clear();

        for (String way : WAYS) {
            assertThat(browser.get(path(notice) + way).body())
                    .contains("Ingetrokken", "rekening mee hoeft te houden", "20 november 2026")
                    .doesNotContain(
                            "Noor", "Peeters", "maart 2018", "2018-03", "<form method=\"post\" action=\"/school");
        }
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void anErasedNoticeSaysSo() {
        NoticeId notice = opened();
        desk.erase(notice);
        desk.asked.clear();

        for (String way : WAYS) {
            assertThat(browser.get(path(notice) + way).body())
                    .contains("De gegevens zijn gewist", "20 november 2026")
                    .doesNotContain("Noor", "Peeters", "maart 2018", "2018-03", "wordt gewist op");
        }
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aNoticeWithdrawnUnreadIsThePageOfOneThatNeverWas() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        desk.withdraw(notice);

        HttpResponse<String> page = browser.get(path(notice));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).isEqualTo(browser.get("/school/nowhere").body());
    }

    @Test
    void aNoticeThatVanishesWhileItIsOpenedIsThatPageToo() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        String token = Browser.tokenIn(browser.get(path(notice)));
        desk.refuse(notice, Rule.NOT_FOUND);

        HttpResponse<String> page = browser.post(path(notice) + "/opening", token);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("Noor");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE_RETURNED,<h1>Teruggestuurd</h1>",
        "NOTICE_WITHDRAWN,<h1>Ingetrokken",
        "ERASED,<h1>De gegevens zijn gewist"
    })
    void aNoticeThatEndsBetweenTwoClicksShowsHow(Rule rule, String heading) {
        NoticeId notice = opened();
        desk.refuse(notice, rule);

        HttpResponse<String> page = browser.get(path(notice));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(heading).doesNotContain("Noor", "Peeters", "maart 2018", "2018-03");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void anAnswerThatComesTooLateLeadsToTheNoticeWhichSaysHowItEnded() {
        NoticeId notice = opened();
        String token = Browser.tokenIn(browser.get(path(notice)));
        desk.withdraw(notice);

        for (String answer : ANSWERS) {
            HttpResponse<String> refused = browser.post(path(notice) + answer, token);

            assertThat(refused.statusCode()).as(answer).isEqualTo(303);
            assertThat(refused.headers().firstValue("Location").orElseThrow())
                    .as(answer)
                    .endsWith(path(notice));
        }
        assertThat(desk.asked).allMatch(asked -> asked.startsWith("reveal"));
        assertThat(browser.get("/school").body()).doesNotContain("role=\"status\"");
    }

    private NoticeId opened() {
        NoticeId notice = desk.place("012345", FRIDAY_NIGHT, NOOR);
        desk.reveal(notice, SCHOOL, PortalTestApplication.DIRECTOR);
        return notice;
    }

    private static String path(NoticeId notice) {
        return "/school/notices/" + notice;
    }
}
