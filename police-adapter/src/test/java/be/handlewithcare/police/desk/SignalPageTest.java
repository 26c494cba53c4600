package be.handlewithcare.police.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.projections.desk.SignalPlacement;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page of one signal: what it tells, and that it shows the child on one answer only. Long because each way in which a
 * signal can stand is a test of its own.
 */
class SignalPageTest extends DeskPageTest {

    @Test
    void aSignalThatWaitsSaysWhyAndUntilWhenAndShowsNobody() {
        offer(2);

        HttpResponse<String> page = pageOf(waiting());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Wacht op een beslissing", "We vonden geen school voor dit kind.")
                .contains("zaterdag 21 november 2026 om 12.20 uur", "(nog 3 u 20 min)", "<bdi>Willebroek</bdi>")
                .contains("Toon om welk kind het gaat", "School kiezen", "Afsluiten", "Intrekken")
                .doesNotContain("Noor", "Peeters", "maart 2018", "2018-03");
        assertThat(decisions.asked).isEmpty();
    }

    @Test
    void revealingShowsTheChildOnThatAnswerOnly() {
        SignalView signal = waiting();

        HttpResponse<String> shown = browser.press(pageOf(signal), path(signal) + "/reveal");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("<bdi>Noor Peeters</bdi>", "2 maart 2018", "Afsluiten zonder bericht");
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(decisions.asked).containsExactly("reveal by agent-5913");
        assertThat(pageOf(signal).body()).doesNotContain("Noor", "Peeters", "2 maart 2018");
        assertThat(decisions.asked).hasSize(1);
    }

    @Test
    void ifTheTrailCannotBeWrittenTheChildIsNotShown() {
        SignalView signal = waiting();
        HttpResponse<String> before = pageOf(signal);
        decisions.trailBroken = true;

        HttpResponse<String> page = browser.press(before, path(signal) + "/reveal");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).doesNotContain("Noor", "the trail");
    }

    @Test
    void revealingWithoutTheHiddenTokenShowsNobody() {
        HttpResponse<String> page = browser.post(path(waiting()) + "/reveal", "forged");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(decisions.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reveal", "placement", "closing", "withdrawal"})
    void comingBackToTheAddressOfAnActDoesNothing(String act) {
        SignalView signal = waiting();

        HttpResponse<String> answer = browser.get(path(signal) + "/" + act);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(path(signal));
        assertThat(decisions.asked).isEmpty();
    }

    @Test
    void onceItIsDecidedNobodyIsShownAnyMore() {
        SignalView signal = waiting();
        HttpResponse<String> page = pageOf(signal);
        backend.stands(signal, SignalStatus.NOTIFIED, null);

        HttpResponse<String> late = browser.press(page, path(signal) + "/reveal");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Uw beslissing kwam te laat", "School verwittigd")
                .doesNotContain("Noor", "Toon om welk kind");
        assertThat(decisions.asked).isEmpty();
    }

    @Test
    void aNotifiedSignalTellsWhenAndMayOnlyBeWithdrawn() {
        SignalView signal =
                backend.stands(raised("5913", "A", "2026-11-20T11:20:00Z", NOOR), SignalStatus.NOTIFIED, null);

        assertThat(pageOf(signal).body())
                .contains("School verwittigd", "zaterdag 21 november 2026 om 09.00 uur", path(signal) + "/withdrawal")
                .doesNotContain("/reveal", "/placement", "/closing");
    }

    @Test
    void whereASignalWentIsSaidAndWhoKnew() {
        offer(2);
        SignalView signal =
                backend.stands(raised("5913", "A", "2026-11-20T11:20:00Z", NOOR), SignalStatus.NOTIFIED, null);
        backend.placements.put(
                signal.signal(),
                new SignalPlacement(
                        List.of(new InstitutionNumber("1"), new InstitutionNumber("999999")), PlacedBy.PERSON));

        assertThat(pageOf(signal).body())
                .contains(">School 1, Bornem</bdi>", ">999999</bdi>", "Gekozen door iemand van uw zone.");
    }

    @Test
    void aForgottenChildIsSaidToBeForgottenAndNothingIsLeftToDo() {
        SignalView signal =
                backend.stands(raised("5913", "A", "2026-11-20T11:20:00Z", NOOR), SignalStatus.CLOSED, "TOO_OLD");
        backend.erase(signal);

        assertThat(pageOf(signal).body())
                .contains("De gegevens van het kind zijn gewist.", "Afgesloten")
                .doesNotContain("<form method=\"post\" action=\"" + path(signal));
    }

    @Test
    void aWithdrawnSignalSaysWhyAndCannotBeWithdrawnAgain() {
        SignalView signal = backend.stands(
                raised("5913", "A", "2026-11-20T11:20:00Z", NOOR), SignalStatus.WITHDRAWN, "WRONG_CHILD");

        assertThat(pageOf(signal).body())
                .contains("Ingetrokken", "Het ging om een ander kind.")
                .doesNotContain("/withdrawal");
    }

    @Test
    void aSignalWithdrawnAfterTheSchoolKnewSaysThatItCameBefore() {
        SignalView told =
                backend.stands(raised("5913", "A", "2026-11-20T11:20:00Z", NOOR), SignalStatus.NOTIFIED, null);
        backend.stands(told, SignalStatus.WITHDRAWN, "WRONG_CHILD");

        assertThat(pageOf(told).body())
                .contains(">School verwittigd, vóór de intrekking</dt>", "zaterdag 21 november 2026 om 09.00 uur")
                .doesNotContain(">School verwittigd</dt>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/reveal", "/placement", "/closing", "/withdrawal"})
    void anotherZonesSignalIsTheNotFoundPageAndOnTheTrail(String end) {
        SignalView theirs = backend.stands(
                raised("5362", "A", "2026-11-20T11:20:00Z", NOOR), SignalStatus.NEEDS_ATTENTION, "NOT_FOUND");

        HttpResponse<String> page = browser.get(path(theirs) + end);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).isEqualTo(browser.get("/police/nowhere").body());
        assertThat(decisions.trail).containsExactly(refused(theirs.signal().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reveal", "placement", "closing", "withdrawal"})
    void anotherZonesSignalTakesNoDecision(String act) {
        SignalView theirs = backend.stands(
                raised("5362", "A", "2026-11-20T11:20:00Z", NOOR), SignalStatus.NEEDS_ATTENTION, "NOT_FOUND");
        String token = Browser.tokenIn(pageOf(waiting()));
        decisions.trail.clear();

        HttpResponse<String> answer =
                browser.post(path(theirs) + "/" + act, token, "reason=DUPLICATE", "school=012345");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(decisions.asked).isEmpty();
        assertThat(decisions.trail).containsExactly(refused(theirs.signal().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor-Peeters", "1-1-1-1-1", "%3Cscript%3E"})
    void whatIsNoIdIsNotRepeatedAnywhere(String typed) {
        HttpResponse<String> page = browser.get("/police/signals/" + typed);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("Noor-Peeters", "1-1-1-1-1", "<script");
        assertThat(decisions.trail).containsExactly(refused("signal"));
    }

    @Test
    void anUnknownSignalIsTheSame() {
        UUID unknown = UUID.randomUUID();

        assertThat(browser.get("/police/signals/" + unknown).statusCode()).isEqualTo(404);
        assertThat(decisions.trail).containsExactly(refused(unknown.toString()));
    }

    private static AuditEntry refused(String object) {
        return new AuditEntry(
                DeskTestApplication.NOW, DeskTestApplication.OFFICER, AuditAction.REFUSED, object, null, "not-found");
    }
}
