package be.handlewithcare.schoollookup.magda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A MAGDA on this machine that says what a test lets it say, and keeps what it was asked. */
final class FakeMagda implements AutoCloseable {
    private static final String PATH = "/Magda-02.00/soap/WebService";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<AskedThere> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;
    private volatile Behaviour behaviour = exchange -> {};

    FakeMagda() throws IOException {
        this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    FakeMagda(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                AskedThere question = AskedThere.in(exchange);
                asked.add(question);
                behaviour.handle(new Call(question, exchange, closed));
            }
        });
        server.start();
    }

    /** Does something with an exchange. */
    interface Behaviour {
        void handle(Call call) throws IOException;
    }

    /** One question on the wire. */
    record Call(AskedThere question, HttpExchange exchange, CountDownLatch closed) {

        void respond(int status, byte[] bytes) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }

        void respond(int status, String text) throws IOException {
            respond(status, text.getBytes(UTF_8));
        }
    }

    /** Answers each question with a SOAP message. */
    void answers(Function<AskedThere, String> answer) {
        does(call -> call.respond(200, answer.apply(call.question())));
    }

    void does(Behaviour next) {
        behaviour = next;
    }

    List<AskedThere> asked() {
        return List.copyOf(asked);
    }

    AskedThere asked(int index) {
        return asked.get(index);
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI url() {
        return URI.create("http://localhost:" + port() + PATH);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
