package be.handlewithcare.police.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.projections.desk.SignalView;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handing in by the form, without a script. Long because each mistake is made once. */
class ReportFormTest extends DeskPageTest {
    private static final String REPORT = "/police/report";

    @Test
    void oneChildTakesAtMostSixFieldsAndTheTimeIsThere() {
        String page = browser.get(REPORT).body();

        assertThat(Pattern.compile("<input type=\"text\"").matcher(page).results())
                .hasSizeLessThanOrEqualTo(6);
        assertThat(page)
                .contains("value=\"21/11/2026 09:00\"")
                .containsPattern("name=\"form\" value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void whatIsHandedInIsKeptAndConfirmedWithoutANameInItsAddress() {
        HttpResponse<String> answer = handIn("gisteren 23:40", "Willebroek", "Noor", "Peeters", "2/3/2018");

        assertThat(answer.statusCode()).isEqualTo(303);
        Report report = backend.reports.getLast();
        assertThat(report.occurredAt()).isEqualTo(Instant.parse("2026-11-20T22:40:00Z"));
        assertThat(report.post()).hasToString("Willebroek");
        assertThat(report.zone()).hasToString("5913");
        assertThat(report.children()).containsExactly(NOOR);
        assertThat(report.reference().value()).matches("FORM-[0-9a-f-]{36}");
        HttpResponse<String> confirmed = browser.get(location(answer));
        assertThat(confirmed.body())
                .contains("Doorgegeven en bewaard.", ">Kind 1</a>", "School wordt gezocht", ">Ververs</a>")
                .contains("zaterdag 21 november 2026 om 23.40 uur")
                .doesNotContain("Noor", "Peeters");
    }

    @Test
    void pressedTwiceItIsHandedInOnce() {
        HttpResponse<String> page = browser.get(REPORT);
        HttpResponse<String> first = send(page, "23:40", "", "Noor", "Peeters", "02/03/2018");
        HttpResponse<String> second = send(page, "23:40", "", "Noor", "Peeters", "02/03/2018");

        assertThat(location(second)).isEqualTo(location(first));
        assertThat(backend.reports).hasSize(1);
    }

    @Test
    void anotherContentOnTheSameSheetIsToldAndPressingAgainHandsItIn() {
        HttpResponse<String> page = browser.get(REPORT);
        send(page, "23:40", "", "Noor", "Peeters", "02/03/2018");

        HttpResponse<String> other = send(page, "23:40", "", "Lou", "Peeters", "12/05/2020");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("Dit formulier is al doorgegeven", "value=\"Lou\"");
        assertThat(backend.reports).hasSize(1);
        assertThat(send(other, "23:40", "", "Lou", "Peeters", "12/05/2020").statusCode())
                .isEqualTo(303);
        assertThat(backend.reports).hasSize(2);
    }

    @Test
    void anotherChildIsAnotherLineAndNothingIsLost() {
        HttpResponse<String> page = browser.press(
                browser.get(REPORT),
                REPORT,
                "form=" + formIn(browser.get(REPORT)),
                "when=gisteren 23:40",
                "post=Boom",
                "given=Noor",
                "family=Peeters",
                "born=2/3/2018",
                "add=child");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("value=\"gisteren 23:40\"", "value=\"Boom\"", "value=\"Noor\"", "id=\"given-2\"")
                .containsPattern("id=\"given-2\"[^>]*autofocus");
        assertThat(backend.reports).isEmpty();
        HttpResponse<String> answer = browser.press(
                page,
                REPORT,
                "form=" + formIn(page),
                "when=gisteren 23:40",
                "given=Noor",
                "family=Peeters",
                "born=2/3/2018",
                "given=Lou",
                "family=Peeters",
                "born=12.5.2020",
                "given=",
                "family=",
                "born= ");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(backend.reports.getLast().children()).containsExactly(NOOR, LOU);
    }

    @Test
    void ofAChildThatIsNamedTwiceItIsSaidThatItIsOneSignal() {
        SignalView signal = raised("5913", "TWICE", "2026-11-20T11:20:00Z", NOOR, LOU, NOOR);

        String page =
                browser.get("/police/interventions/" + signal.intervention()).body();

        assertThat(page)
                .containsOnlyOnce("is hetzelfde kind als")
                .contains("Kind 3 is hetzelfde kind als kind 1: het is één signaal.");
    }

    @Test
    void afterTwelveLinesThereIsNoOther() {
        List<String> fields = new ArrayList<>(List.of("form=" + formIn(browser.get(REPORT)), "when=23:40"));
        for (int child = 0; child < 12; child++) {
            fields.addAll(List.of("given=Kind", "family=Peeters", "born=2/3/2018"));
        }
        HttpResponse<String> full = press(fields, "add=child");
        assertThat(full.body()).contains("id=\"given-12\"").doesNotContain("id=\"given-13\"", "name=\"add\"");

        HttpResponse<String> tooMany = press(fields, "given=Kind", "family=Peeters", "born=2/3/2018");
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(tooMany.body()).contains("Kinderen: hoogstens twaalf kinderen per interventie.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "morgen 8:00 | Noor | Peeters | 2/3/2018 | when | we begrijpen dit tijdstip niet",
                "'' | Noor | Peeters | 2/3/2018 | when | vul dit in.",
                "22/11/2026 9:00 | Noor | Peeters | 2/3/2018 | when | dit moet nog komen.",
                "1/9/2026 9:00 | Noor | Peeters | 2/3/2018 | when | dit is meer dan dertig dagen geleden.",
                "23:40 | Noor | '' | 2/3/2018 | family-1 | vul dit in.",
                "23:40 | N00r1 | 123 | 2/3/2018 | family-1 | hier staat geen enkele letter.",
                "23:40 | Noor | Peeters | 2018 | born-1 | schrijf dag, maand en jaar",
                "23:40 | Noor | Peeters | 31/2/2018 | born-1 | schrijf dag, maand en jaar",
                "23:40 | Noor | Peeters | 2/3/1988 | born-1 | op de dag van de interventie",
                "23:40 | '' | '' | '' | family-1 | vul dit in.",
            })
    void whatIsWrongIsSaidAboveAndBesideItsFieldAndNothingIsLost(
            String when, String given, String family, String born, String field, String why) {
        HttpResponse<String> page = handIn(when, "Boom", given, family, born);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fout: Interventie doorgeven", "href=\"#" + field + "\">")
                .containsPattern("id=\"" + field + "-error\">" + Pattern.quote(why))
                .containsPattern(
                        "id=\"" + field + "\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"" + field + "-error")
                .contains("value=\"Boom\"");
        for (String kept : List.of(when, given, family, born)) {
            assertThat(page.body()).contains("value=\"" + kept + "\"");
        }
        assertThat(backend.reports).isEmpty();
    }

    @Test
    void ofSeveralChildrenItIsSaidWhich() {
        HttpResponse<String> page = press(
                List.of("form=" + formIn(browser.get(REPORT)), "when=23:40"),
                "given=Noor",
                "family=Peeters",
                "born=2/3/2018",
                "given=",
                "family=",
                "born=",
                "given=Lou",
                "family=",
                "born=2/3/2018");

        assertThat(page.body()).contains("href=\"#family-3\">Familienaam van kind 3: vul dit in.</a>");
    }

    @Test
    void whoReportedTooManyIsToldWhenToGoOn() {
        backend.room = 0;

        HttpResponse<String> page = handIn("23:40", "", "Noor", "Peeters", "2/3/2018");

        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("91");
        assertThat(page.body())
                .contains("Even wachten", "vanaf zaterdag 21 november 2026 om 09.02 uur", "value=\"Noor\"");
        assertThat(backend.reports).isEmpty();
    }

    @Test
    void whatIsTypedIsTextAndNothingElse() {
        HttpResponse<String> page = handIn("\"><script>canary", "", "<b>x", "</script>", "&");

        assertThat(page.body()).doesNotContain("<script>canary", "<b>x", "</script><");
    }

    @Test
    void withoutTheHiddenTokenNothingIsHandedIn() {
        assertThat(browser.post(REPORT, "forged", "when=23:40", "family=Peeters", "born=2/3/2018")
                        .statusCode())
                .isEqualTo(403);
        assertThat(backend.reports).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor-Peeters", "00000000-0000-0000-0000-000000000000"})
    void whatIsNotTheZonesInterventionLeadsNowhereAndIsOnTheTrail(String id) {
        HttpResponse<String> page = browser.get("/police/interventions/" + id);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("Noor");
        assertThat(decisions.trail).hasSize(1);
    }

    private HttpResponse<String> handIn(String when, String post, String given, String family, String born) {
        return send(browser.get(REPORT), when, post, given, family, born);
    }

    private HttpResponse<String> send(
            HttpResponse<String> page, String when, String post, String given, String family, String born) {
        return browser.press(
                page,
                REPORT,
                "form=" + formIn(page),
                "when=" + when,
                "post=" + post,
                "given=" + given,
                "family=" + family,
                "born=" + born);
    }

    private HttpResponse<String> press(List<String> fields, String... more) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(List.of(more));
        return browser.press(browser.get(REPORT), REPORT, all.toArray(String[]::new));
    }

    private static String formIn(HttpResponse<String> page) {
        Matcher form = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("http://[^/]+", "");
    }
}
