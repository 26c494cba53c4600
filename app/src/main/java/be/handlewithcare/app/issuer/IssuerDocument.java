package be.handlewithcare.app.issuer;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an issuer's own description (OpenID Connect Discovery 1.0). */
final class IssuerDocument {
    static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String issuer;

    IssuerDocument(URI issuer) {
        this.issuer = issuer.toString();
    }

    /**
     * Asks where the issuer's keys are.
     *
     * @throws IssuerRefused if an answer comes that is not this issuer's
     * @throws IOException if it can't be reached or is not ready
     */
    URL keys() throws IOException, InterruptedException {
        JsonNode document = json(withoutSlash() + "/.well-known/openid-configuration");
        String itself = document.path("issuer").asString("");
        if (!itself.equals(issuer)) {
            throw new IssuerRefused(
                    itself.isEmpty() ? "what answers there is no issuer" : "the issuer there has another name");
        }
        try {
            return URI.create(document.path("jwks_uri").asString("")).toURL();
        } catch (IllegalArgumentException | MalformedURLException _) {
            throw new IssuerRefused("it does not say where its keys are");
        }
    }

    private JsonNode json(String address) throws IOException, InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        HttpResponse<String> answer = http.send(question, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
            throw new IOException("status " + answer.statusCode());
        }
        if (answer.statusCode() != 200) {
            throw new IssuerRefused("it answers " + answer.statusCode() + " where its description should be");
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException _) {
            throw new IssuerRefused("what answers there is no issuer");
        }
    }

    private String withoutSlash() {
        return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    }
}
