package be.handlewithcare.operator;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.web.browser.PageVisitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the desk over HTTP. */
@SpringBootTest(classes = OperatorFixture.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class OperatorTest {
    static final String CANARY = "canary";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    /** Somebody with a browser. */
    PageVisitor visitor() {
        return new PageVisitor(port);
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    /** An answer that is this problem and repeats no input. */
    static JsonNode problem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).doesNotContain(CANARY);
        JsonNode problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.path("code").asString()).isEqualTo(code);
        return problem;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
