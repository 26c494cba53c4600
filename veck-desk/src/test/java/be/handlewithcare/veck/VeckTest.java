package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.testkit.MovableClock;
import be.handlewithcare.web.browser.PageVisitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the desk over HTTP. */
@SpringBootTest(classes = VeckFixture.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class VeckTest {
    static final String CANARY = "canary";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Fakes behind;

    @Autowired
    FakeSchools schools;

    @Autowired
    FakeDirectory directory;

    @Autowired
    FakeHits hits;

    @Autowired
    FakePromptness promptness;

    @Autowired
    FakeChildren children;

    @Autowired
    FakeQuestions questions;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void forget() {
        behind.forget();
        schools.forget();
        directory.forget();
        promptness.forget();
        hits.forget();
        children.forget();
        questions.forget();
        now(VeckFixture.NOW);
    }

    void now(Instant instant) {
        clock.moveOn(Duration.between(clock.instant(), instant));
    }

    /** Somebody with a browser. */
    PageVisitor visitor() {
        return new PageVisitor(port);
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    byte[] getBytes(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray()).body();
    }

    HttpResponse<String> put(String path, String body) throws Exception {
        return send("PUT", path, body);
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        return send("POST", path, body);
    }

    /** Hands a file in. */
    HttpResponse<String> postCsv(String path, byte[] file) throws Exception {
        return send("POST", path, "text/csv", BodyPublishers.ofByteArray(file));
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return send(method, path, "application/json", BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(String method, String path, String type, BodyPublisher body) throws Exception {
        HttpRequest request =
                request(path).header("Content-Type", type).method(method, body).build();
        return client.send(request, BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    /** An answer that is this problem and repeats no input. */
    static void isProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"" + code + "\"").doesNotContain(CANARY);
    }

    /** The refused fields as {@code pointer code}, of an answer that is a problem and repeats no input. */
    static List<String> refusedFields(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        assertThat(response.body()).doesNotContain(CANARY);
        JsonNode problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.path("code").asString()).isEqualTo("invalid");
        List<String> fields = new ArrayList<>();
        problem.path("errors")
                .forEach(error -> fields.add(error.path("pointer").asString() + " "
                        + error.path("code").asString()));
        return fields;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }
}
