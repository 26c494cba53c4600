package be.handlewithcare.police;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WorkListTest extends PoliceApiTest {

    @Test
    void aFreshSignalSaysNoMoreThanIsKnown() {
        SignalView signal = handIn("A");

        assertThat(get(SIGNALS + "/" + signal.signal()).body())
                .isEqualTo("""
                        {"signal":"%s","intervention":"%s","status":"AWAITING_SCHOOL",\
                        "dueAt":"2026-11-21T22:40:00Z","overdue":false}""".formatted(signal.signal(), signal.intervention()));
    }

    @Test
    void aSignalThatMovedOnSaysWhenAndWhy() {
        SignalView signal = handIn("A");
        backend.moved.put(
                signal.signal(),
                new SignalView(
                        signal.signal(),
                        signal.intervention(),
                        signal.post(),
                        signal.child(),
                        signal.children(),
                        SignalStatus.CLOSED,
                        "NOT_PARTICIPATING",
                        signal.occurredAt(),
                        signal.dueAt(),
                        signal.reportedAt(),
                        LookupSource.MAGDA,
                        Instant.parse("2026-11-21T09:00:00Z"),
                        Instant.parse("2026-11-21T09:00:01.5Z"),
                        true,
                        false));

        assertThat(get(SIGNALS + "/" + signal.signal()).body())
                .isEqualTo("""
                        {"signal":"%s","intervention":"%s","status":"CLOSED","reason":"NOT_PARTICIPATING",\
                        "dueAt":"2026-11-21T22:40:00Z","source":"MAGDA","placedAt":"2026-11-21T09:00:00Z",\
                        "notifiedAt":"2026-11-21T09:00:01.500Z","overdue":true}""".formatted(signal.signal(), signal.intervention()));
    }

    @Test
    void aSignalOfAnotherZoneIsNotThere() {
        String path = SIGNALS + "/" + handIn("A").signal();

        assertThatProblem(sendAs("5362", request(path)), 404, "not-found");
        assertThatProblem(get(SIGNALS + "/" + new UUID(0, 0)), 404, "not-found");
        assertThatProblem(get(SIGNALS + "/canary"), 404, "not-found");
    }

    @Test
    void aSignalWhoseChildIsForgottenSaysSo() {
        SignalView signal = handIn("A");
        backend.erase(signal);

        assertThat(get(SIGNALS + "/" + signal.signal()).body()).endsWith("\"overdue\":false,\"erased\":true}");
        assertThat(get(INTERVENTIONS + "/" + signal.intervention()).body())
                .endsWith("\"child\":0,\"status\":\"AWAITING_SCHOOL\",\"erased\":true}]}");
    }

    @Test
    void pagesFollowEachOtherByTheirCursor() {
        List<String> handedIn = Stream.of("A", "B", "C")
                .map(this::handIn)
                .map(view -> view.signal().toString())
                .toList();

        List<String> seen = new ArrayList<>();
        JsonNode page = json(get(SIGNALS + "?limit=2"));
        page.get("items").forEach(item -> seen.add(item.get("signal").asString()));
        String next = page.get("next").asString();
        JsonNode last = json(get(SIGNALS + "?limit=2&cursor=" + next));
        last.get("items").forEach(item -> seen.add(item.get("signal").asString()));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(handedIn);
        assertThat(last.has("next")).isFalse();
    }

    @Test
    void withoutParametersTheFirstFiftyOfAllAreMeant() {
        get(SIGNALS);
        get(SIGNALS + "?status=&cursor=&limit=");

        assertThat(backend.queries).containsExactly(new SignalQuery(null, null, 50), new SignalQuery(null, null, 50));
    }

    @Test
    void aStatusAndALimitArePassedOn() {
        get(SIGNALS + "?status=NEEDS_ATTENTION&limit=200");

        assertThat(backend.queries).containsExactly(new SignalQuery(SignalStatus.NEEDS_ATTENTION, null, 200));
    }

    @Test
    void anEmptyListIsAnAnswer() {
        assertThat(get(SIGNALS).body()).isEqualTo("{\"items\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, /limit too-few",
        "limit=201, /limit too-many",
        "limit=-1, /limit format",
        "limit=canary, /limit format",
        "limit=1.5, /limit format",
        "limit=99999999999, /limit format",
        "status=canary, /status format",
        "status=notified, /status format",
        "status=NOTIFIED&status=CLOSED, /status format"
    })
    void otherParametersAreRefused(String query, String error) {
        assertThatInvalid(get(SIGNALS + "?" + query), error);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary",
                "!",
                "%00",
                "MjAyNi0xMS0yMVQyMjo0MDowMFo",
                "IA",
                "MjAyNi0xMS0yMVQyMjo0MDowMFogY2FuYXJ5",
                "KzI5NDI3Ni0wMS0wMVQwMDowMDowMFogMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw"
            })
    void aCursorThatWasNeverGivenIsRefused(String cursor) {
        assertThatInvalid(get(SIGNALS + "?cursor=" + cursor), "/cursor format");
    }

    @Test
    void allBadParametersAreToldAtOnce() {
        HttpResponse<String> response = get(SIGNALS + "?status=x&cursor=x&limit=x");

        assertThatInvalid(response, "/status format", "/cursor format", "/limit format");
    }

    private SignalView handIn(String reference) {
        JsonNode answer = json(hand(report(reference, "2026-11-20T22:40:00Z", NOOR)));
        String signal = answer.get("signals").get(0).get("signal").asString();
        return backend.signal(new ZoneCode("5913"), new SignalId(UUID.fromString(signal)))
                .orElseThrow();
    }
}
