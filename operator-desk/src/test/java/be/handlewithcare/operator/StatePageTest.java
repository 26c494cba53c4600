package be.handlewithcare.operator;

import static be.handlewithcare.core.lookup.LookupSource.MAGDA;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.testkit.RecordingStoppages;
import be.handlewithcare.core.work.Backlog.Waiting;
import be.handlewithcare.core.work.HealthOfParts.Part;
import be.handlewithcare.web.browser.PageVisitor;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class StatePageTest extends OperatorTest {
    private static final String PAGE = "/operator";

    @Autowired
    private FakeSystem system;

    @Autowired
    private FakeBacklog backlog;

    @Autowired
    private RecordingStoppages stoppages;

    @BeforeEach
    void allIsWell() {
        system.forget();
        backlog.waiting = List.of(new Waiting("mail-notice", 4, 0, 0, null));
        stoppages.resume(MAGDA, OperatorFixture.CALLER);
    }

    @Test
    void whereAllIsWellThePageSaysSo() {
        system.parts = List.of(new Part("database", "UP", true, null));

        HttpResponse<String> page = visitor().get(PAGE);

        assertThat(page.body())
                .contains("Alles loopt.", "Databank", "antwoordt", "geen enkele mail mislukte", "mail-notice")
                .doesNotContain("kijk dit na", "<button class=\"button button-quiet\" type=\"submit\" aria-label");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whatNeedsAnOperatorIsSaidInWords() {
        system.parts = List.of(
                new Part("register", "REFUSED", false, "17 BIRTH_DATE"),
                new Part("calendar", "COMING_YEAR_MISSING", false, null));
        backlog.waiting = List.of(new Waiting("mail-notice", 4, 3, 2, Instant.parse("2026-11-22T08:00:00Z")));

        assertThat(visitor().get(PAGE).body())
                .contains("Iets vraagt uw aandacht", "het bestand is niet bruikbaar", "17 BIRTH_DATE", "kijk dit na")
                .contains("het volgende schooljaar staat er nog niet in", "er zijn mails die niet vertrekken")
                .contains("zo 22 nov, 09.00", "Nu opnieuw: Scholen mailen over een bericht");
    }

    @Test
    void whatFailsIsTriedAgainAtOnce() {
        backlog.waiting = List.of(new Waiting("mail-notice", 4, 3, 2, null));

        HttpResponse<String> page = visitor().press(PAGE, "/operator/retries", "kind=mail-notice");

        assertThat(system.retried).containsExactly("mail-notice operator");
        assertThat(page.uri().getPath()).isEqualTo(PAGE);
        assertThat(page.body()).contains("wordt nu opnieuw geprobeerd");
    }

    @Test
    void workOfNoKindIsNotThere() {
        backlog.waiting = List.of(new Waiting("mail-notice", 4, 3, 2, null));

        assertThat(visitor().press(PAGE, "/operator/retries", "kind=canary").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSourceThatIsStoppedIsAskedAgainByAButton() {
        stoppages.stop(MAGDA, "40006");
        PageVisitor operator = visitor();
        assertThat(operator.get(PAGE).body()).contains("MAGDA wordt niet meer bevraagd", "<code>40006</code>");

        HttpResponse<String> page = operator.press(PAGE, "/operator/resumption", "source=MAGDA");

        assertThat(page.body()).contains("De bron wordt weer bevraagd.").doesNotContain("40006");
        assertThat(stoppages.of(MAGDA)).isEmpty();
        assertThat(stoppages.resumedBy()).endsWith(OperatorFixture.CALLER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operator/retries", "/operator/resumption"})
    void anAddressThatTakesAFormLeadsBack(String path) {
        assertThat(visitor().get(path + "?taal=fr").uri().getPath()).isEqualTo(PAGE);
    }
}
