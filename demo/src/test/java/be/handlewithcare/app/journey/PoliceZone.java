package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A zone's system, or another machine, that speaks plain HTTP. */
final class PoliceZone {
    private static final JsonMapper JSON = new JsonMapper();
    /** A killed node has it in hand for a minute. */
    private static final Duration A_LOOKUP_THAT_A_DEAD_NODE_HAD = Duration.ofSeconds(90);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final String token;

    PoliceZone(URI base, String code) {
        this(base, "pz-" + code, "hwc.report");
    }

    PoliceZone(URI base, String client, String scope) {
        this.base = base;
        this.token = token(client, scope);
    }

    private String token(String client, String scope) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve("/oauth2/token"))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((client + ":demo").getBytes(StandardCharsets.US_ASCII)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + scope.replace(" ", "%20"))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).get("access_token").asString();
    }

    static String report(String reference, Children... children) {
        return report(reference, lastNight(), children);
    }

    static Instant lastNight() {
        return Instant.now().minus(8, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    }

    static String report(String reference, Instant occurredAt, Children... children) {
        return """
                {"reference": "%s", "occurredAt": "%s", "post": "Willebroek", "children": [%s]}""".formatted(
                        reference,
                        occurredAt.truncatedTo(ChronoUnit.SECONDS),
                        Arrays.stream(children).map(Children::json).collect(Collectors.joining(",")));
    }

    static String newReference() {
        return "T-" + UUID.randomUUID();
    }

    HttpResponse<String> post(String body) {
        return post("/api/police/v1/interventions", body);
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postCsv(String path, String file) {
        return send(request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(file)));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    JsonNode intervention(String id) {
        return json(get("/api/police/v1/interventions/" + id));
    }

    /** The status of each child's signal, with its reason behind a colon, once none is being worked on. */
    String settledStatuses(String intervention) {
        return Eventually.get(A_LOOKUP_THAT_A_DEAD_NODE_HAD, () -> {
            JsonNode signals = intervention(intervention).get("signals");
            String statuses = signals.valueStream()
                    .map(signal -> status(signal.get("signal").asString()))
                    .collect(Collectors.joining(" "));
            return statuses.contains("AWAITING_SCHOOL") ? null : statuses;
        });
    }

    private String status(String signal) {
        JsonNode view = json(get("/api/police/v1/signals/" + signal));
        JsonNode reason = view.get("reason");
        return view.get("status").asString() + (reason == null ? "" : ":" + reason.asString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
