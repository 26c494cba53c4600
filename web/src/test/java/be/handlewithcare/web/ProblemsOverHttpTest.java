package be.handlewithcare.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Errors as a machine sees them over HTTP. Long because each cause of an error is an example of its own. */
@SpringBootTest(classes = EdgeFixture.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ProblemsOverHttpTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "REFERENCE_REUSED, 409, reference-reused",
        "NOT_AWAITING, 409, not-awaiting",
        "NOT_OPENED, 409, not-opened",
        "NOTICE_RETURNED, 409, notice-returned",
        "NOTICE_WITHDRAWN, 409, notice-withdrawn",
        "ERASED, 409, erased",
        "NOT_PARTICIPATING, 422, invalid",
        "NOT_FOUND, 404, not-found",
        "NOT_PUBLISHED, 422, invalid",
        "UNKNOWN_ZONE, 422, invalid",
        "TOO_OLD, 422, invalid"
    })
    void aRejectionHasItsStatusAndCode(String rule, int status, String code) throws Exception {
        assertThatProblem(get("/api/rejected/" + rule), status, code);
    }

    @Test
    void aCallerWhoHangsUpIsOneLineAndNoFault(CapturedOutput log) throws Exception {
        try (Socket caller = new Socket("localhost", port)) {
            caller.getOutputStream()
                    .write("GET /api/late HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            RefusingController.ASKED.await();
            caller.setSoLinger(true, 0);
        }
        RefusingController.GONE.countDown();

        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!log.getAll().contains("hung up") && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(log.getAll())
                .containsOnlyOnce("a caller hung up before the answer")
                .doesNotContain("ERROR", "\tat ");
    }

    @Test
    void everyInvalidFieldIsNamed() throws Exception {
        JsonNode problem = assertThatProblem(get("/api/fields"), 422, "invalid");

        assertThat(problem.get("errors").toString()).isEqualTo("""
                        [{"pointer":"/name","code":"required"},{"pointer":"/children/2/birthDate","code":"not-a-child"}]""");
    }

    @Test
    void whatOnlyTimeCanHelpTellsWhenToComeBackInWholeSecondsRoundedUp() throws Exception {
        HttpResponse<String> response = get("/api/used-up");

        assertThatProblem(response, 429, "too-many");
        assertThat(response.headers().firstValue("Retry-After")).contains("61");
    }

    @Test
    void aConflictTellsHowThingsStandNow() throws Exception {
        JsonNode problem = assertThatProblem(get("/api/overtaken"), 409, "not-awaiting");

        assertThat(problem.get("letter").toString()).isEqualTo("{\"to\":\"somebody\"}");
        assertThat(problem.has("errors") || problem.has("more")).isFalse();
    }

    @Test
    void theInstanceStandsInOneLineOfTheLogWithTheCode(CapturedOutput output) throws Exception {
        String instance = assertThatProblem(get("/api/fields"), 422, "invalid")
                .get("instance")
                .asString();

        assertThat(output.getOut().lines())
                .filteredOn(line -> line.contains(instance.substring("urn:uuid:".length())))
                .singleElement()
                .asString()
                .contains("422 invalid");
    }

    @Test
    void anotherCallHasAnotherInstance() throws Exception {
        assertThat(get("/api/fields").body()).isNotEqualTo(get("/api/fields").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"away", "slow", "no-transaction", "shut-down", "unknown-outcome"})
    void aDatabaseThatIsAwayMeansComeBackLater(String how) throws Exception {
        HttpResponse<String> response = get("/api/failing/" + how);

        assertThatProblem(response, 503, "unavailable");
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"violated", "io", "otherwise"})
    void aBugIsAnIncidentWithoutWords(String how, CapturedOutput output) throws Exception {
        HttpResponse<String> response = get("/api/failing/" + how);

        assertThatProblem(response, 500, "internal");
        assertThat(response.body()).doesNotContain("canary");
        assertThat(output).contains("RefusingController.failing").doesNotContain("canary");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThatProblem(get("/api/nowhere-canary"), 404, "not-found");
    }

    @Test
    void pagesKeepTheirOwnErrors() throws Exception {
        assertThat(get("/nowhere").headers().firstValue("Content-Type"))
                .isNotEqualTo(Optional.of("application/problem+json"));
    }

    @Test
    void aWrongMethodHearsTheRightOne() throws Exception {
        HttpResponse<String> response = get("/api/letters");

        assertThatProblem(response, 405, "method-not-allowed");
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void anotherMediaTypeIsUnsupported() throws Exception {
        assertThatProblem(post("{}", "Content-Type", "text/plain"), 415, "unsupported-media-type");
    }

    @Test
    void anotherAnswerIsNotAcceptable() throws Exception {
        assertThatProblem(post("{}", "Content-Type", "application/json", "Accept", "image/png"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?number=canary"})
    void aParameterOfAnotherKindIsMalformed(String query) throws Exception {
        assertThatProblem(get("/api/needs" + query), 400, "malformed");
    }

    @Test
    void aBodyOfAnotherShapeIsMalformed() throws Exception {
        assertThatProblem(post("{\"canary\": 1}", "Content-Type", "application/json"), 400, "malformed");
    }

    @Test
    void aBodyWithoutAnnouncedLengthStopsAtTheLimitToo() throws Exception {
        byte[] body = new byte[64 * 1024 + 1];
        HttpRequest chunked = request("/api/letters")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)))
                .build();

        assertThatProblem(client.send(chunked, BodyHandlers.ofString()), 413, "too-large");
    }

    @Test
    void aFilterRefusesInTheSameForm() throws Exception {
        HttpResponse<String> response = get("/api/crowded");

        assertThatProblem(response, 429, "too-many-requests");
        assertThat(response.headers().firstValue("Retry-After")).contains("2");
    }

    private static JsonNode assertThatProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).doesNotContain("canary");
        JsonNode problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("type").asString()).endsWith(":" + code);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("instance").asString()).matches("urn:uuid:[0-9a-f-]{36}");
        return problem;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body, String... headers) throws Exception {
        HttpRequest request = request("/api/letters")
                .headers(headers)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
