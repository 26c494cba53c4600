package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.PoliceZone.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A caller who probes is on the audit log, and gets the same answer for another zone's data as for what does not exist. */
class RefusalsOnRecordTest {
    private final RunningApplication application = RunningApplication.get();
    private final PoliceZone heist = application.zone("5362");
    private final PoliceZone auditor = new PoliceZone(application.base, "auditor", "hwc.audit");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/placement | {\"schools\": [\"990001\"]}",
                "/closing | {\"reason\": \"NO_SCHOOL\"}",
                "/withdrawal | {\"reason\": \"DUPLICATE\"}",
                "/candidates |",
                "'' |"
            })
    void anotherZonesSignalIsRefusedAndRecordedAsOneThatDoesNotExist(String call, String body) {
        String theirs = OnRecord.report(application, Children.UNKNOWN).signal();
        String nobodys = UUID.randomUUID().toString();

        HttpResponse<String> ofTheirs = ask(theirs, call, body);
        HttpResponse<String> ofNobodys = ask(nobodys, call, body);

        assertThat(ofTheirs.statusCode()).isEqualTo(404);
        assertThat(seen(ofTheirs)).isEqualTo(seen(ofNobodys));
        assertThat(entriesOf("pz-5362"))
                .contains("ZONE_SYSTEM 5362 REFUSED " + theirs + " not-found")
                .contains("ZONE_SYSTEM 5362 REFUSED " + nobodys + " not-found");
    }

    @Test
    void whatWasTypedInPlaceOfAnIdIsNotRepeated() {
        assertThat(heist.get("/api/police/v1/signals/Xanthoria-Quibbelzwaan").statusCode())
                .isEqualTo(404);

        assertThat(entriesOf("pz-5362"))
                .contains("ZONE_SYSTEM 5362 REFUSED /api/police not-found")
                .noneMatch(entry -> entry.contains("Xanthoria"));
    }

    @Test
    void theWrongScopeAndTheWrongRoleAreOnRecord() {
        String someId = UUID.randomUUID().toString();

        assertThat(heist.get("/api/audit/v1/entries?signal=" + someId).statusCode())
                .isEqualTo(403);
        assertThat(new PoliceZone(application.base, "veck-monitor", "hwc.monitor")
                        .put("/api/veck/v1/schools/990001", "{}")
                        .statusCode())
                .isEqualTo(403);
        Browser officer = new Browser(application.base.toString());
        officer.signIn("agent-5362", "/police");
        assertThat(officer.get("/school/notices/" + someId).statusCode()).isEqualTo(403);
        String otherId = UUID.randomUUID().toString();
        assertThat(officer.post("/school/notices/" + otherId + "/acknowledgement", Map.of())
                        .statusCode())
                .isEqualTo(403);

        assertThat(entriesOf("pz-5362")).contains("ZONE_SYSTEM 5362 REFUSED /api/audit forbidden");
        assertThat(entriesOf("veck-monitor")).contains("VECK OVO000901 REFUSED 990001 forbidden");
        assertThat(entriesOf("agent-5362"))
                .contains("OFFICER 5362 REFUSED " + someId + " forbidden")
                .contains("OFFICER 5362 REFUSED " + otherId + " forbidden");
    }

    private HttpResponse<String> ask(String signal, String call, String body) {
        String path = "/api/police/v1/signals/" + signal + call;
        return body == null ? heist.get(path) : heist.post(path, body);
    }

    /** Returns all that a caller sees, except the incident number and the time. */
    private static String seen(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        String instance = json(answer).get("instance").asString();
        return answer.statusCode() + " " + headers + " " + answer.body().replace(instance, "");
    }

    /** Returns the audit log's entries on an actor in the last minutes. */
    private List<String> entriesOf(String actor) {
        Stream<String> entries = Stream.empty();
        String next = "";
        do {
            var page = json(auditor.get(
                    "/api/audit/v1/entries?limit=200&from=" + Instant.now().minusSeconds(30) + next));
            entries = Stream.concat(
                    entries,
                    page.get("items")
                            .valueStream()
                            .filter(entry -> entry.get("actor").asString().equals(actor))
                            .map(entry -> Stream.of("role", "organisation", "action", "object", "outcome")
                                    .map(member -> entry.get(member).asString())
                                    .reduce((one, other) -> one + " " + other)
                                    .orElseThrow()));
            next = page.hasNonNull("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        return entries.toList();
    }
}
