package be.handlewithcare.schoolportal;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.school.Mailbox;
import java.net.http.HttpResponse;
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

/** What a school finds beside its notices. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SchoolPagesTest {
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
    void fromEachPageOneFindsTheOthers() {
        assertThat(browser.get("/school/guidance").body())
                .contains("<a href=\"/school\">Berichten</a>", "<a href=\"/school/mailboxes\">Mailboxen</a>")
                .contains("<a href=\"/school/guidance\" aria-current=\"page\">Wat helpt</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "nl,Wat helpt,Schrijf geen naam op dit blad",
        "fr,Ce qui aide,N’écrivez aucun nom sur cette feuille",
        "de,Was hilft,Schreiben Sie keinen Namen auf dieses Blatt",
        "en,What helps,Do not write a name on this sheet"
    })
    void theSheetForATeacherIsThereInEachLanguage(String language, String title, String warning) {
        HttpResponse<String> page = browser.get("/school/guidance?taal=" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>" + title + "</h1>", warning, "1712", "112")
                .doesNotContain("<form method=\"post\"");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aSchoolSeesItsMailboxesAndSinceWhenItTakesPart() {
        desk.mailboxes = List.of(new Mailbox("directie@delinde.example"), new Mailbox("zorg@delinde.example"));

        assertThat(browser.get("/school/mailboxes").body())
                .containsSubsequence(
                        "Eerste mailbox", "directie@delinde.example", "Tweede mailbox", "zorg@delinde.example")
                .contains("Basisschool De Linde", "012345", "1 september 2025")
                .doesNotContain("Neemt niet meer deel");
    }

    @Test
    void aSchoolThatLeavesSeesWhen() {
        desk.leftOn = LocalDate.parse("2027-01-04");

        assertThat(browser.get("/school/mailboxes").body()).contains("Neemt niet meer deel vanaf", "4 januari 2027");
    }

    @Test
    void whoeverWantsAChangeAsksVeckAndWritesNoName() {
        assertThat(browser.get("/school/mailboxes").body())
                .contains(
                        "href=\"mailto:signalen@veck.example?subject=Handle%20with%20Care:%20mailboxen%20van%20school%20012345\"")
                .contains(">Mail naar signalen@veck.example</a>", "niets over een kind");
    }

    @Test
    void aSchoolThatIsNotOnTheListIsToldSo() {
        desk.known = false;

        assertThat(browser.get("/school/mailboxes").body())
                .contains("We vinden uw school niet", "signalen@veck.example")
                .doesNotContain("Eerste mailbox");
        assertThat(browser.get("/school").body()).contains("Uw school");
    }
}
