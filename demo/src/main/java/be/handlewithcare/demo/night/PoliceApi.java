package be.handlewithcare.demo.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The police API as the system of a zone uses it: a token by client credentials, then the reports. */
final class PoliceApi implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.shared();
    private final URI base;
    private final Map<String, String> tokens = new HashMap<>();

    PoliceApi(URI base) {
        this.base = base;
    }

    /**
     * Hands one in.
     *
     * @return how many signals came of it
     * @throws IllegalStateException at any answer but 201, and if nobody answers; names the status and nothing of the report
     */
    int report(DemoIntervention intervention) {
        String token = tokens.computeIfAbsent(intervention.zone(), this::tokenOf);
        HttpRequest request = to("/api/police/v1/interventions")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(intervention)))
                .build();
        JsonNode answer = send(request, CREATED);
        return Math.toIntExact(StreamSupport.stream(answer.path("signals").spliterator(), false)
                .map(signal -> signal.path("signal").asString())
                .distinct()
                .count());
    }

    private String tokenOf(String zone) {
        String credentials = "pz-" + zone + ":demo";
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        HttpRequest request = to("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=hwc.report"))
                .build();
        return send(request, OK).path("access_token").asString();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }

    private JsonNode send(HttpRequest request, int expected) {
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(request.uri().getPath() + " answered " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (ConnectException e) {
            throw new IllegalStateException("no demo answers at " + base + "; start it with make run", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while handing in", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
