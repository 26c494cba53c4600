package be.handlewithcare.web.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A look finds what it is there to find. */
class LookTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nl">
            <head><title>Proef</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
            <body><main><h1>Proef</h1>CONTENT</main></body>
            </html>
            """;

    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    private final Map<String, String> served = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body =
                    served.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void aPlainPageIsFine() {
        assertThatCode(() -> look("<p>Niets aan te merken.</p>")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "<img src='/dot.png'>, axe on proof-phone",
        "<p style='width: 700px'>breed</p>, width of proof-phone",
        "<p style='width: 40rem; position: absolute; left: 30rem'>groot</p>, width of proof with larger letters",
        "<p>??veck.nothing_nl??</p>, texts of proof",
        "<img alt='' src='http://127.0.0.1:PORT/dot.png'>, hosts of proof"
    })
    void whatIsWrongIsFound(String content, String found) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> look(content))
                .withMessageContaining(found);
    }

    @Test
    void aHeavyPageIsFound() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> look("<p>" + "a b ".repeat(80_000) + "</p>"))
                .withMessageContaining("bytes of proof");
    }

    private void look(String content) {
        int port = server.getAddress().getPort();
        served.put("/", PAGE.replace("CONTENT", content).replace("PORT", Integer.toString(port)));
        try (BrowserContext person = CHROMIUM.person()) {
            Page page = person.newPage();
            page.navigate("http://localhost:" + port + "/");
            Look.seen(page, "proof");
        }
    }
}
