package be.handlewithcare.police.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Deciding by the forms of a page, without a script. Long because each form is shown with each way it can go. */
@ExtendWith(OutputCaptureExtension.class)
class DecideOnAPageTest extends DeskPageTest {

    @Test
    void aFewSchoolsCanAllBeSeen() {
        offer(9);
        backend.returnedBy.add(new InstitutionNumber("3"));

        String page = pageOf(inSeveralSchools()).body();

        assertThat(count("name=\"school\" type=\"checkbox\"", page)).isEqualTo(8);
        assertThat(page).contains("School 1", "Bornem", "000001").doesNotContain("<select", "School 3");
    }

    @Test
    void manySchoolsAreTwoListsByMunicipality() {
        offer(9);

        String page = pageOf(inSeveralSchools()).body();

        assertThat(count("<select name=\"other\"", page)).isEqualTo(2);
        assertThat(page)
                .contains("<optgroup label=\"Bornem\">", "<optgroup label=\"Willebroek\">", ">School 9 (000009)<")
                .doesNotContain("type=\"checkbox\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_FOUND", "SEVERAL_PUPILS", "RETURNED", "LOOKUP_UNAVAILABLE"})
    void whereOneSchoolIsMeantOnlyOneCanBeChosen(String reason) {
        offer(3);
        name(1, 2);
        SignalView signal = waitingFor(reason);
        String few = pageOf(signal).body();
        offer(12);
        String many = pageOf(signal).body();

        assertThat(count("name=\"school\" type=\"radio\"", few)).isEqualTo(3);
        assertThat(count("type=\"radio\" name=\"school\"", few)).isZero();
        assertThat(count("name=\"school\" type=\"radio\"", many)).isEqualTo(2);
        assertThat(count("type=\"radio\" name=\"school\" value=\"\"", many)).isEqualTo(1);
        assertThat(count("<select name=\"other\"", many)).isEqualTo(1);
        assertThat(few + many).doesNotContain("checkbox", "of twee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_FOUND", "SEVERAL_PUPILS", "RETURNED", "LOOKUP_UNAVAILABLE"})
    void whereOneSchoolIsMeantTwoAreRefused(String reason) {
        offer(12);
        name(1, 2);
        SignalView signal = waitingFor(reason);

        HttpResponse<String> page =
                browser.press(pageOf(signal), path(signal) + "/placement", "school=000001", "other=000002");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"placement-error\">Kies één school.")
                .doesNotContain("hoogstens twee");
        assertThat(decisions.asked).isEmpty();
        browser.press(page, path(signal) + "/placement", "school=000001", "school=000002");
        assertThat(decisions.asked).isEmpty();
        browser.press(page, path(signal) + "/placement", "school=", "other=000005");
        assertThat(decisions.asked).containsExactly("place at [000005] by agent-5913");
    }

    @Test
    void placingLeadsToTheWorkListWhichSaysSoOnce() {
        offer(3);
        SignalView signal = inSeveralSchools();

        HttpResponse<String> answer =
                browser.press(pageOf(signal), path(signal) + "/placement", "school=000001", "school=000002");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/police");
        assertThat(decisions.asked).containsExactly("place at [000001, 000002] by agent-5913");
        assertThat(browser.get("/police").body()).contains("Geplaatst. De school", "Er wacht niets op u");
        assertThat(browser.get("/police").body()).doesNotContain("Geplaatst. De school");
    }

    @Test
    void theSecondListMayStayEmpty() {
        offer(9);
        SignalView signal = inSeveralSchools();

        browser.press(pageOf(signal), path(signal) + "/placement", "other=000009", "other=");

        assertThat(decisions.asked).containsExactly("place at [000009] by agent-5913");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "school= | Kies een school uit de lijst.",
                "school=canary | Kies een school uit de lijst.",
                "school=999999 | Deze school doet niet mee met Handle with Care.",
                "school=000003 | Deze school liet weten dat het kind niet haar leerling is."
            })
    void aPlacementThatCannotBeIsAskedAgainBesideItsField(String field, String sentence) {
        offer(4);
        backend.returnedBy.add(new InstitutionNumber("3"));
        SignalView signal = waiting();

        HttpResponse<String> page = browser.press(pageOf(signal), path(signal) + "/placement", field);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .containsPattern("<a href=\"#placement-1\">" + Pattern.quote(sentence))
                .containsPattern("id=\"placement-error\">" + Pattern.quote(sentence))
                .contains("aria-describedby=\"placement-error placement-hint\"", "id=\"placement-1\"")
                .contains("<title>Fout: Signaal – Handle with Care</title>")
                .doesNotContain("canary");
        assertThat(decisions.asked).isEmpty();
    }

    @Test
    void threeTicksAreTooManyAndStayTicked() {
        offer(4);
        SignalView signal = inSeveralSchools();

        HttpResponse<String> page = browser.press(
                pageOf(signal), path(signal) + "/placement", "school=000001", "school=000002", "school=000004");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Kies hoogstens twee scholen.")
                .containsPattern("value=\"000001\" checked")
                .containsPattern("value=\"000004\" checked")
                .doesNotContainPattern("value=\"000003\" checked");
    }

    @Test
    void whatWasChosenInTheListsStaysChosen() {
        offer(9);
        SignalView signal = inSeveralSchools();

        HttpResponse<String> page =
                browser.press(pageOf(signal), path(signal) + "/placement", "other=000005", "other=999999");

        assertThat(page.body()).containsPattern("value=\"000005\" selected");
        assertThat(page.statusCode()).isEqualTo(422);
    }

    @Test
    void afterAnErrorEachFieldIsAsItWasLeft() {
        offer(12);
        name(3);
        SignalView signal = inSeveralSchools();

        HttpResponse<String> page = browser.press(
                pageOf(signal), path(signal) + "/placement", "school=000003", "other=000005", "other=000008");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Kies hoogstens twee scholen.")
                .containsPattern("value=\"000003\" checked")
                .containsSubsequence("<select", "value=\"000005\" selected", "<select", "value=\"000008\" selected");
        HttpResponse<String> two =
                browser.press(page, path(signal) + "/placement", "school=000003", "other=", "other=000008");
        assertThat(two.statusCode()).isEqualTo(303);
        assertThat(decisions.asked).containsExactly("place at [000003, 000008] by agent-5913");
    }

    @ParameterizedTest
    @CsvSource({
        "SEVERAL_PUPILS, kies de ene school waar het kind naartoe gaat",
        "SEVERAL_SCHOOLS, of allebei",
        "RETURNED, bleven over bij het opzoeken",
        "NOT_FOUND, bijna zo heet"
    })
    void besideTheNamedSchoolsEveryOtherMayBeChosen(String reason, String hint) {
        offer(12);
        name(3, 4);
        SignalView signal = waitingFor(reason);

        assertThat(pageOf(signal).body())
                .contains(hint)
                .containsSubsequence(
                        "id=\"placement-1\" value=\"000003\"",
                        "value=\"000004\"",
                        "andere school",
                        "<select name=\"other\"",
                        "<option value=\"000001\"")
                .doesNotContain("<option value=\"000003\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_SCHOOL", "NOT_PARTICIPATING", "OTHER_COUNTRY"})
    void closingLeadsToTheWorkList(String reason) {
        SignalView signal = waiting();

        HttpResponse<String> answer = browser.press(pageOf(signal), path(signal) + "/closing", "reason=" + reason);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/police").body()).contains("Afgesloten. Er gaat geen bericht");
        assertThat(decisions.asked).containsExactly("close for " + reason + " by agent-5913");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WRONG_CHILD", "NOT_FAMILY_VIOLENCE", "DUPLICATE"})
    void withdrawingLeadsToTheSignalWhichSaysSo(String reason) {
        SignalView signal = waiting();

        HttpResponse<String> answer = browser.press(pageOf(signal), path(signal) + "/withdrawal", "reason=" + reason);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(path(signal));
        assertThat(pageOf(signal).body())
                .contains(
                        ">Ingetrokken. Een school die het bericht al opende, krijgt er een mail over.</p>",
                        ">Ingetrokken</h1>");
        assertThat(decisions.asked).containsExactly("withdraw for " + reason + " by agent-5913");
    }

    @ParameterizedTest
    @CsvSource({
        "closing, reason=, Kies waarom u het signaal afsluit.",
        "closing, reason=TOO_OLD, Kies waarom u het signaal afsluit.",
        "closing, other=, Kies waarom u het signaal afsluit.",
        "withdrawal, reason=canary, Kies waarom u het signaal intrekt.",
        "withdrawal, other=, Kies waarom u het signaal intrekt."
    })
    void withoutAReasonItIsAskedAgain(String act, String field, String sentence) {
        SignalView signal = waiting();

        HttpResponse<String> page = browser.press(pageOf(signal), path(signal) + "/" + act, field);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<a href=\"#" + act + "-1\">" + sentence, "id=\"" + act + "-error\">" + sentence)
                .doesNotContain("canary");
        assertThat(page.body().contains("<details class=\"card\" open")).isEqualTo(act.equals("withdrawal"));
        assertThat(decisions.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"placement, school=000001", "closing, reason=NO_SCHOOL"})
    void ofTwoOfficersTheSecondSeesHowItStandsNow(String act, String field) {
        offer(2);
        SignalView signal = waiting();
        HttpResponse<String> page = pageOf(signal);
        decisions.before = () -> backend.stands(signal, SignalStatus.CLOSED, "OTHER_COUNTRY");

        HttpResponse<String> late = browser.press(page, path(signal) + "/" + act, field);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(
                        "Uw beslissing kwam te laat",
                        ">Afgesloten</h1>",
                        "Het kind gaat in een ander land naar school.")
                .doesNotContain("/placement\"", "/closing\"");
        assertThat(decisions.asked).isEmpty();
        assertThat(browser.get("/police").body()).doesNotContain("Geplaatst.", "Er gaat geen bericht");
    }

    @Test
    void aChildForgottenInBetweenCannotBeWithdrawn() {
        SignalView signal = waiting();
        HttpResponse<String> page = pageOf(signal);
        backend.erase(backend.stands(signal, SignalStatus.CLOSED, "ERASED"));

        HttpResponse<String> late = browser.press(page, path(signal) + "/withdrawal", "reason=DUPLICATE");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("intussen gewist", "De gegevens van het kind zijn gewist.");
    }

    @Test
    void aFormWithoutTheHiddenTokenDecidesNothing() {
        offer(2);

        assertThat(browser.post(path(waiting()) + "/placement", "forged", "school=000001")
                        .statusCode())
                .isEqualTo(403);
        assertThat(decisions.asked).isEmpty();
    }

    @Test
    void eachDecisionIsOneLineOfTheLog(CapturedOutput output) {
        SignalView signal = waiting();

        browser.press(pageOf(signal), path(signal) + "/closing", "reason=NO_SCHOOL");

        assertThat(output.getOut().lines())
                .filteredOn(line -> line.contains(signal.signal().toString()))
                .singleElement()
                .asString()
                .endsWith("signal " + signal.signal() + " of zone 5913: CLOSING by an officer");
    }

    private SignalView inSeveralSchools() {
        return waitingFor("SEVERAL_SCHOOLS");
    }

    private SignalView waitingFor(String reason) {
        return backend.stands(waiting(), SignalStatus.NEEDS_ATTENTION, reason);
    }

    private static long count(String part, String page) {
        return Pattern.compile(Pattern.quote(part)).matcher(page).results().count();
    }
}
