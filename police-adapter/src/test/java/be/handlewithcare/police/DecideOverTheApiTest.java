package be.handlewithcare.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Actor.Role;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.SchoolChoice;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** What a zone's system decides. Long because each call is shown with each way it can be refused. */
@ExtendWith(OutputCaptureExtension.class)
class DecideOverTheApiTest extends PoliceApiTest {
    private static final InstitutionNumber LINDE = new InstitutionNumber("012345");
    private static final InstitutionNumber BERK = new InstitutionNumber("54321");
    private static final InstitutionNumber EIK = new InstitutionNumber("000007");

    private SignalView signal;

    @BeforeEach
    void aSignalThatNeedsAttention() {
        backend.schools.add(new SchoolChoice(EIK, "Sint-Anna", "Bornem", false));
        backend.schools.add(new SchoolChoice(LINDE, "De Linde", "Willebroek", false));
        backend.schools.add(new SchoolChoice(BERK, "De Berk", "Willebroek", false));
        String id =
                json(hand(reportOf(NOOR))).get("signals").get(0).get("signal").asString();
        SignalView fresh = backend.signal(new ZoneCode("5913"), new SignalId(UUID.fromString(id)))
                .orElseThrow();
        signal = backend.stands(fresh, SignalStatus.NEEDS_ATTENTION, "NOT_FOUND");
    }

    @Test
    void theCandidatesAreSchoolsByNumberNameAndMunicipality() {
        backend.returnedBy.add(BERK);

        HttpResponse<String> answer = get(path("candidates"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("""
                        [{"institutionNumber":"000007","name":"Sint-Anna","municipality":"Bornem","near":false},\
                        {"institutionNumber":"012345","name":"De Linde","municipality":"Willebroek","near":false}]""");
    }

    @Test
    void aSchoolWithAPupilOfNearlyThatNameIsMarkedInItsPlace() {
        backend.schools.set(1, new SchoolChoice(LINDE, "De Linde", "Willebroek", true));

        JsonNode answer = json(get(path("candidates")));

        assertThat(answer.valueStream().map(school -> school.get("near").asBoolean()))
                .containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEVERAL_PUPILS", "SEVERAL_SCHOOLS", "RETURNED"})
    void whatTheLookupCouldNotChooseBetweenAreTheOnlyOnes(String reason) {
        backend.schools.set(1, new SchoolChoice(LINDE, "De Linde", "Willebroek", true));
        backend.stands(signal, SignalStatus.NEEDS_ATTENTION, reason);

        assertThat(get(path("candidates")).body()).isEqualTo("""
                [{"institutionNumber":"012345","name":"De Linde","municipality":"Willebroek","near":false}]""");
    }

    @Test
    void lookingAtTheCandidatesIsOnTheTrail() {
        AuditEntry look = new AuditEntry(
                PoliceFixture.NOW,
                new Actor("pz-5913", Role.ZONE_SYSTEM, "5913"),
                AuditAction.SEARCHED,
                signal.signal().toString(),
                signal.signal(),
                AuditEntry.DONE);

        get(path("candidates"));
        assertThat(decisions.trail).containsExactly(look);
        send(request(path("candidates")).HEAD());
        assertThat(decisions.trail).containsExactly(look, look);
        get(SIGNALS + "/" + signal.signal());
        sendAs("5362", request(path("candidates")));
        backend.stands(signal, SignalStatus.CLOSED, "NO_SCHOOL");
        get(path("candidates"));
        assertThat(decisions.trail).hasSize(2);
    }

    @Test
    void whoLookedTooOftenHearsWhenToLookAgainAndCanStillDecide() {
        decisions.limit = Duration.ofSeconds(90);

        HttpResponse<String> answer = get(path("candidates"));

        assertThatProblem(answer, 429, "too-many");
        assertThat(answer.headers().firstValue("Retry-After")).contains("90");
        assertThat(decisions.trail)
                .extracting(AuditEntry::action, AuditEntry::outcome)
                .containsExactly(tuple(AuditAction.REFUSED, "too-many"));
        assertThat(decide("placement", "{\"schools\": [\"012345\"]}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void ifTheTrailCannotBeWrittenNoCandidateIsShown() {
        decisions.trailBroken = true;

        HttpResponse<String> answer = get(path("candidates"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("Sint-Anna", "000007");
    }

    @Test
    void placingAnswersTheSignalAsItStandsThen() {
        HttpResponse<String> answer = decide("placement", "{\"schools\": [\"12345\", \"054321\"]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(get(SIGNALS + "/" + signal.signal()).body());
        assertThat(json(answer).get("status").asString()).isEqualTo("AWAITING_SCHOOL");
        assertThat(decisions.asked).containsExactly("place at [012345, 054321] by pz-5913");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_SCHOOL", "NOT_PARTICIPATING", "OTHER_COUNTRY"})
    void closingKeepsTheReason(String reason) {
        JsonNode answer = json(decide("closing", "{\"reason\": \"" + reason + "\"}"));

        assertThat(answer.get("status").asString()).isEqualTo("CLOSED");
        assertThat(answer.get("reason").asString()).isEqualTo(reason);
        assertThat(decisions.asked).containsExactly("close for " + reason + " by pz-5913");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WRONG_CHILD", "NOT_FAMILY_VIOLENCE", "DUPLICATE"})
    void withdrawingMayBeRepeated(String reason) {
        HttpResponse<String> first = decide("withdrawal", "{\"reason\": \"" + reason + "\"}");
        HttpResponse<String> again = decide("withdrawal", "{\"reason\": \"" + reason + "\"}");

        assertThat(json(first).get("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(json(first).get("reason").asString()).isEqualTo(reason);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(decisions.asked).containsExactly("withdraw for " + reason + " by pz-5913");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"placement | {\"schools\": [\"012345\"]}", "closing | {\"reason\": \"NO_SCHOOL\"}", "candidates |"
            })
    void whoComesSecondHearsHowItStandsNow(String call, String body) {
        backend.stands(signal, SignalStatus.CLOSED, "OTHER_COUNTRY");

        HttpResponse<String> answer = body == null ? get(path(call)) : decide(call, body);

        JsonNode problem = assertThatProblem(answer, 409, "not-awaiting");
        assertThat(problem.get("signal")).isEqualTo(json(get(SIGNALS + "/" + signal.signal())));
        assertThat(problem.get("signal").get("reason").asString()).isEqualTo("OTHER_COUNTRY");
        assertThat(decisions.asked).isEmpty();
    }

    @Test
    void aForgottenChildCannotBeWithdrawn() {
        backend.erase(signal);

        JsonNode problem = assertThatProblem(decide("withdrawal", "{\"reason\": \"DUPLICATE\"}"), 409, "erased");

        assertThat(problem.get("signal").get("erased").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placement | {} | /schools required",
                "placement | {\"schools\": null} | /schools required",
                "placement | {\"schools\": []} | /schools too-few",
                "placement | {\"schools\": [\"1\",\"2\",\"3\"]} | /schools too-many",
                "placement | {\"schools\": [null]} | /schools/0 required",
                "placement | {\"schools\": [\"canary\"]} | /schools/0 format",
                "placement | {\"schools\": [\"012345\",\"1234567\"]} | /schools/1 format",
                "placement | {\"schools\": [\"999999\"]} | /schools not-participating",
                "placement | {\"schools\": [\"012345\",\"000007\"]} | /schools returned-before",
                "closing | {} | /reason required",
                "closing | {\"reason\": \"canary\"} | /reason format",
                "closing | {\"reason\": \"TOO_OLD\"} | /reason format",
                "closing | {\"reason\": \"ERASED\"} | /reason format",
                "withdrawal | {} | /reason required",
                "withdrawal | {\"reason\": \"NO_SCHOOL\"} | /reason format"
            })
    void aValueOutOfItsRuleIsNamed(String call, String body, String error) {
        backend.returnedBy.add(EIK);

        JsonNode problem = assertThatProblem(decide(call, body), 422, "invalid");

        assertThat(problem.get("errors")).hasSize(1);
        assertThat(problem.get("errors").get(0).get("pointer").asString() + " "
                        + problem.get("errors").get(0).get("code").asString())
                .isEqualTo(error);
        assertThat(decisions.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placement | {\"schools\": [\"012345\"], \"canary\": 1}",
                "placement | {\"schools\": \"012345\"}",
                "placement | {\"schools\": [12345]}",
                "placement | {\"schools\": [\"012345\"]} more",
                "placement | [\"012345\"]",
                "closing | {\"reason\": \"NO_SCHOOL\", \"reason\": \"NO_SCHOOL\"}",
                "closing | {\"reason\": 1}",
                "withdrawal | canary"
            })
    void whatHasAnotherShapeIsMalformed(String call, String body) {
        assertThatProblem(decide(call, body), 400, "malformed");
        assertThat(decisions.asked).isEmpty();
    }

    @Test
    void aBodyPast64KiBIsTooLarge() {
        String padded = "{\"reason\": \"NO_SCHOOL\"" + " ".repeat(64 * 1024) + "}";

        assertThatProblem(decide("closing", padded), 413, "too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placement | {\"schools\": [\"012345\"]}",
                "closing | {\"reason\": \"NO_SCHOOL\"}",
                "withdrawal | {\"reason\": \"DUPLICATE\"}",
                "candidates |"
            })
    void anotherZonesSignalIsNotThere(String call, String body) {
        for (String id : new String[] {signal.signal().toString(), new UUID(0, 0).toString(), "canary"}) {
            var request = request(SIGNALS + "/" + id + "/" + call).header("Content-Type", "application/json");
            var ready = body == null ? request : request.POST(BodyPublishers.ofString(body));

            assertThatProblem(sendAs("5362", ready), 404, "not-found");
        }
        assertThat(decisions.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placement | {\"schools\": [\"012345\"]}",
                "closing | {\"reason\": \"NO_SCHOOL\"}",
                "withdrawal | {\"reason\": \"DUPLICATE\"}"
            })
    void anotherZonesSignalTakesTheStepsOfOneThatDoesNotExist(String call, String body) {
        for (String id : new String[] {signal.signal().toString(), new UUID(0, 0).toString()}) {
            sendAs(
                    "5362",
                    request(SIGNALS + "/" + id + "/" + call)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body)));
        }

        assertThat(decisions.tried).isZero();
    }

    @Test
    void eachDecisionIsOneLineOfTheLogWithoutAnythingElse(CapturedOutput output) {
        decide("placement", "{\"schools\": [\"012345\"]}");

        assertThat(output.getOut().lines())
                .filteredOn(line -> line.contains(signal.signal().toString()))
                .singleElement()
                .asString()
                .endsWith("signal " + signal.signal() + " of zone 5913 placed by its system");
        assertThat(output).doesNotContain("Noor", "Peeters");
    }

    private HttpResponse<String> decide(String call, String body) {
        return send(
                request(path(call)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private String path(String call) {
        return SIGNALS + "/" + signal.signal() + "/" + call;
    }
}
