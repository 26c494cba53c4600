package be.handlewithcare.demo.night;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives tokens, remembers what it is told, and answers 201 for as long as it is told to. */
final class FakePoliceApi implements AutoCloseable {
    private final HttpServer server;
    private final List<Told> told = new ArrayList<>();
    private int refuseAfter = Integer.MAX_VALUE;

    FakePoliceApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", this::token);
        server.createContext("/api/police/v1/interventions", this::report);
        server.start();
    }

    URI base() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    List<Told> told() {
        return told;
    }

    void refuseAfter(int reports) {
        refuseAfter = reports;
    }

    private void token(HttpExchange exchange) throws IOException {
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        exchange.getRequestBody().readAllBytes();
        answer(exchange, 200, "{\"access_token\":\"for " + basic + "\"}");
    }

    private void report(HttpExchange exchange) throws IOException {
        JsonNode body = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        if (told.size() >= refuseAfter) {
            answer(exchange, 503, "{}");
            return;
        }
        told.add(new Told(exchange.getRequestHeaders().getFirst("Authorization"), body));
        String signals = IntStream.range(0, body.path("children").size())
                .mapToObj(child -> "{\"signal\":\"" + told.size() + "-" + child + "\",\"child\":" + child + "}")
                .collect(Collectors.joining(","));
        answer(exchange, 201, "{\"intervention\":\"x\",\"signals\":[" + signals + "]}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Told(String authorization, JsonNode body) {}
}
