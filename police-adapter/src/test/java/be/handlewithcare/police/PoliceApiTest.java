package be.handlewithcare.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests of the police API say to it, over real HTTP, as zone 5913 unless they say otherwise. */
@SpringBootTest(classes = PoliceFixture.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class PoliceApiTest {
    static final String INTERVENTIONS = "/api/police/v1/interventions";
    static final String SIGNALS = "/api/police/v1/signals";
    static final String NOOR = """
            {"givenName": "Noor", "familyName": "Peeters", "birthDate": "2018-03-02"}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    FakeBackend backend;

    @Autowired
    FakeDecisions decisions;

    @LocalServerPort
    private int port;

    @BeforeEach
    void startAfresh() {
        backend.forgetAll();
        decisions.forgetAll();
    }

    static String report(String reference, String occurredAt, String children) {
        return """
                {"reference": "%s", "occurredAt": "%s", "children": [%s]}""".formatted(reference, occurredAt, children);
    }

    static String reportOf(String children) {
        return report("RIV-2026-004711", "2026-11-20T23:40:00+01:00", children);
    }

    HttpResponse<String> hand(String report) {
        return send(request(INTERVENTIONS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(report)));
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return sendAs("5913", request);
    }

    HttpResponse<String> sendAs(String zone, HttpRequest.Builder request) {
        try {
            return client.send(request.header(PoliceFixture.SIGNED_IN, zone).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void assertThatAccepted(HttpResponse<String> response) {
        assertThat(response.body()).doesNotContain("errors");
        assertThat(response.statusCode()).isEqualTo(201);
    }

    /** That it was refused with these errors, as {@code pointer code}, and that nothing was stored. */
    void assertThatInvalid(HttpResponse<String> response, String... errors) {
        JsonNode problem = assertThatProblem(response, 422, "invalid");
        List<String> actual = StreamSupport.stream(problem.get("errors").spliterator(), false)
                .map(error -> error.get("pointer").asString() + " "
                        + error.get("code").asString())
                .toList();
        assertThat(actual).containsExactly(errors);
        assertThat(backend.reports).isEmpty();
    }

    static JsonNode assertThatProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).doesNotContainIgnoringCase("canary");
        JsonNode problem = json(response);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        return problem;
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
