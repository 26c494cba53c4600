package be.handlewithcare.magdasimulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/** Sends what it is given and takes what comes. */
final class Client implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(20);
    private final HttpClient http;

    private Client(HttpClient http) {
        this.http = http;
    }

    static Client plain() {
        return new Client(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    static Client with(SSLContext context) {
        return new Client(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(context)
                .build());
    }

    HttpResponse<String> post(URI url, String message) throws IOException, InterruptedException {
        return send(question(url, message).timeout(PATIENCE));
    }

    HttpResponse<String> control(String method, URI url) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(url).method(method, BodyPublishers.noBody()));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpClient http() {
        return http;
    }

    static HttpRequest.Builder question(URI url, String message) {
        return HttpRequest.newBuilder(url)
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofString(message));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
