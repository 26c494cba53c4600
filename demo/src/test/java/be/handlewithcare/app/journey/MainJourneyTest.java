package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.PoliceZone.json;
import static be.handlewithcare.app.journey.PoliceZone.newReference;
import static be.handlewithcare.app.journey.PoliceZone.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a zone's report to the status that the zone sees, over HTTP. */
class MainJourneyTest {
    private final PoliceZone rivierenland = RunningApplication.get().zone("5913");

    @Test
    void threeChildrenFindThreeDifferentOutcomes() {
        HttpResponse<String> answer =
                rivierenland.post(report(newReference(), Children.PLACED, Children.UNKNOWN, Children.NOT_TAKING_PART));
        String id = json(answer).get("intervention").asString();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/police/v1/interventions/" + id);
        assertThat(rivierenland.settledStatuses(id))
                .isEqualTo("NOTIFIED NEEDS_ATTENTION:NOT_FOUND CLOSED:NOT_PARTICIPATING");
    }

    @Test
    void aChildAtTwoSchoolsAndANamesakeWaitForAPerson() {
        HttpResponse<String> answer =
                rivierenland.post(report(newReference(), Children.TWO_SCHOOLS, Children.NAMESAKE));

        assertThat(rivierenland.settledStatuses(json(answer).get("intervention").asString()))
                .isEqualTo("NEEDS_ATTENTION:SEVERAL_SCHOOLS NEEDS_ATTENTION:SEVERAL_PUPILS");
    }

    @Test
    void theSameReportAgainHasTheSameAnswerAndAnotherOneIsRefused() {
        String reference = newReference();
        String body = report(reference, Children.PLACED, Children.UNKNOWN);
        HttpResponse<String> first = rivierenland.post(body);
        HttpResponse<String> again = rivierenland.post(body);
        HttpResponse<String> other = rivierenland.post(report(reference, Children.UNKNOWN));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(withoutStatuses(again)).isEqualTo(withoutStatuses(first));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(json(other).get("code").asString()).isEqualTo("reference-reused");
    }

    @Test
    void theReferenceOfAnotherZoneIsAnotherReference() {
        PoliceZone heist = RunningApplication.get().zone("5362");
        String body = report(newReference(), Children.UNKNOWN);
        String ours = json(rivierenland.post(body)).get("intervention").asString();
        HttpResponse<String> theirs = heist.post(body);

        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(json(theirs).get("intervention").asString()).isNotEqualTo(ours);
        assertThat(heist.get("/api/police/v1/interventions/" + ours).statusCode())
                .isEqualTo(404);
    }

    @Test
    void fiftyReportsAtOnceAreOneIntervention() throws Exception {
        String body = report(newReference(), Children.PLACED, Children.UNKNOWN);
        List<Callable<HttpResponse<String>>> reports = Stream.generate(
                        () -> (Callable<HttpResponse<String>>) () -> rivierenland.post(body))
                .limit(50)
                .toList();
        List<Integer> codes;
        List<String> answers;
        try (ExecutorService crowd = Executors.newFixedThreadPool(50)) {
            List<Future<HttpResponse<String>>> all = crowd.invokeAll(reports);
            codes = all.stream()
                    .map(Future::resultNow)
                    .map(HttpResponse::statusCode)
                    .toList();
            answers = all.stream()
                    .map(Future::resultNow)
                    .map(MainJourneyTest::withoutStatuses)
                    .toList();
        }

        assertThat(codes).filteredOn(code -> code == 201).hasSize(1);
        assertThat(codes).filteredOn(code -> code == 200).hasSize(49);
        assertThat(answers.stream().distinct()).hasSize(1);
    }

    @Test
    void whatWasAcceptedIsThereAtOnceAThousandTimesOutOfAThousand() {
        long seen = Stream.generate(() -> rivierenland.post(report(newReference(), Children.UNKNOWN)))
                .limit(1_000)
                .filter(accepted -> {
                    String id = json(accepted).get("intervention").asString();
                    return accepted.statusCode() == 201
                            && rivierenland
                                            .get("/api/police/v1/interventions/" + id)
                                            .statusCode()
                                    == 200;
                })
                .count();

        assertThat(seen).isEqualTo(1_000);
    }

    private static String withoutStatuses(HttpResponse<String> answer) {
        JsonNode body = json(answer);
        return Stream.of("intervention", "occurredAt", "dueAt")
                        .map(field -> body.get(field).asString())
                        .collect(Collectors.joining(" "))
                + body.get("signals")
                        .valueStream()
                        .map(signal -> signal.get("signal").asString() + signal.get("child"))
                        .collect(Collectors.joining(" "));
    }
}
