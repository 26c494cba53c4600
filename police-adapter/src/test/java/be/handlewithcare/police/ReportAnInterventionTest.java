package be.handlewithcare.police;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.Reference;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.SignalStatus;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportAnInterventionTest extends PoliceApiTest {
    private static final String WHOLE = """
            {"reference": "RIV-2026-004711", "occurredAt": "2026-11-20T23:40:00.1234567+01:00", "post": "Willebroek",
             "children": [{"givenName": "Noor", "familyName": "Peeters", "birthDate": "2018-03-02"},
                          {"familyName": "Suharto", "birthDate": "2020-02-29"}]}""";

    @Test
    void whatIsHandedInArrivesWholeWithTheZoneOfTheCaller() {
        assertThatAccepted(hand(WHOLE));

        assertThat(backend.reports)
                .containsExactly(new Report(
                        new ZoneCode("5913"),
                        new Reference("RIV-2026-004711"),
                        Instant.parse("2026-11-20T22:40:00.123456Z"),
                        new PolicePost("Willebroek"),
                        List.of(
                                child("Noor", "Peeters", LocalDate.of(2018, 3, 2)),
                                child(ChildName.NO_GIVEN_NAME, "Suharto", LocalDate.of(2020, 2, 29)))));
    }

    @Test
    void theAnswerSaysWhereItIsAndHowItStands() {
        HttpResponse<String> response = hand(reportOf(NOOR));

        String id = json(response).get("intervention").asString();
        String signal = json(response).get("signals").get(0).get("signal").asString();
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location")).contains(INTERVENTIONS + "/" + id);
        assertThat(response.body()).isEqualTo("""
                        {"intervention":"%s","occurredAt":"2026-11-20T22:40:00Z","dueAt":"2026-11-21T22:40:00Z",\
                        "signals":[{"signal":"%s","child":0,"status":"AWAITING_SCHOOL"}]}""".formatted(UUID.fromString(id), UUID.fromString(signal)));
    }

    @Test
    void aChildNamedTwiceHasOneSignalAtTwoIndexes() {
        var signals = json(hand(reportOf(NOOR + "," + NOOR))).get("signals");

        assertThat(signals.get(1).get("child").asInt()).isEqualTo(1);
        assertThat(signals.get(1).get("signal")).isEqualTo(signals.get(0).get("signal"));
    }

    @Test
    void theSameAgainIsNotNewAndShowsCurrentStatuses() {
        HttpResponse<String> first = hand(reportOf(NOOR));
        SignalId signal = new SignalId(
                UUID.fromString(json(first).get("signals").get(0).get("signal").asString()));
        backend.stands(backend.signal(new ZoneCode("5913"), signal).orElseThrow(), SignalStatus.NOTIFIED, null);

        HttpResponse<String> again = hand(reportOf(NOOR));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Location")).isEmpty();
        assertThat(again.body()).isEqualTo(first.body().replace("AWAITING_SCHOOL", "NOTIFIED"));
        assertThat(backend.reports).hasSize(1);
    }

    @Test
    void aReferenceForOtherContentIsAConflict() {
        assertThatAccepted(hand(reportOf(NOOR)));

        HttpResponse<String> other = hand(reportOf(NOOR.replace("Noor", "Canary")));

        assertThatProblem(other, 409, "reference-reused");
    }

    @Test
    void twoZonesMayUseOneReference() {
        hand(reportOf(NOOR));

        HttpResponse<String> other = sendAs(
                "5362",
                request(INTERVENTIONS)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(reportOf(NOOR))));

        assertThatAccepted(other);
    }

    @Test
    void anInterventionIsShownToItsZoneOnly() {
        HttpResponse<String> created = hand(reportOf(NOOR));
        String path = created.headers().firstValue("Location").orElseThrow();

        assertThat(get(path).statusCode()).isEqualTo(200);
        assertThat(get(path).body()).isEqualTo(created.body());
        assertThatProblem(sendAs("5362", request(path)), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "canary",
                "1-1-1-1-1",
                "batch",
                "00000000-0000-0000-0000-00000000000%00"
            })
    void whatIsNoIdIsNotThereEither(String id) {
        HttpResponse<String> response = get(INTERVENTIONS + "/" + id);

        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.body()).doesNotContain("canary");
    }

    @Test
    void allBrokenFieldsAreToldAtOnceAndNoneRepeated() {
        HttpResponse<String> response = hand("""
                {"reference": "canary 1", "occurredAt": "canary", "post": "",
                 "children": [%s, {"givenName": "", "familyName": "Canary1\\u202E", "birthDate": "canary"}, null, {}]}""".formatted(NOOR));

        assertThatInvalid(
                response,
                "/reference format",
                "/occurredAt format",
                "/post required",
                "/children/1/givenName required",
                "/children/1/familyName forbidden-character",
                "/children/1/birthDate format",
                "/children/2 required",
                "/children/3/familyName required",
                "/children/3/birthDate required");
    }

    @Test
    void anEmptyObjectLacksAllThatIsRequired() {
        assertThatInvalid(hand("{}"), "/reference required", "/occurredAt required", "/children required");
    }

    @Test
    void whoReportsTooManyChildrenIsToldWhenToComeBackAndAResendIsStillKnown() {
        backend.room = 1;
        assertThatAccepted(hand(reportOf(NOOR)));

        HttpResponse<String> response = hand(report("RIV-2", "2026-11-20T23:40:00+01:00", NOOR));

        assertThatProblem(response, 429, "too-many");
        assertThat(response.headers().firstValue("Retry-After")).contains("90");
        assertThat(backend.reports).hasSize(1);
        assertThat(hand(reportOf(NOOR)).statusCode()).isEqualTo(200);
    }

    @Test
    void aDatabaseThatIsAwayMeansComeBackLater() {
        backend.callsUntilOutage = 0;

        HttpResponse<String> response = hand(reportOf(NOOR));

        assertThatProblem(response, 503, "unavailable");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    private static Identity child(String given, String family, LocalDate born) {
        return new Identity(new ChildName(given, family), new BirthDate(born));
    }
}
