package be.handlewithcare.app.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A reverse proxy that gives each request to the next node, and forwards the host name that it was asked by. */
final class RoundRobin {
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "http2-settings");

    final URI base;
    private final List<URI> nodes;
    private final AtomicInteger next = new AtomicInteger();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private RoundRobin(HttpServer server, List<URI> nodes) {
        this.nodes = nodes;
        base = URI.create("http://localhost:" + server.getAddress().getPort());
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    static RoundRobin before(URI... nodes) throws IOException {
        return new RoundRobin(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), List.of(nodes));
    }

    private void pass(HttpExchange asked) throws IOException {
        URI node = nodes.get(Math.floorMod(next.getAndIncrement(), nodes.size()));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        node.resolve(asked.getRequestURI().toString()))
                .method(
                        asked.getRequestMethod(),
                        BodyPublishers.ofByteArray(asked.getRequestBody().readAllBytes()))
                .header("X-Forwarded-Host", base.getAuthority());
        asked.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try (asked) {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name)) {
                    asked.getResponseHeaders().put(name, values);
                }
            });
            asked.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            asked.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
