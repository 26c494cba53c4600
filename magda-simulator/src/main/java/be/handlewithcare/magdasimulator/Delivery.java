package be.handlewithcare.magdasimulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.magdasimulator.Traffic.Visit;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The way back to who asked. A visit ends before the last byte leaves: after it the client may ask again at once, and
 * would be counted twice.
 */
record Delivery(HttpExchange exchange, Visit visit) {

    /** All of it. */
    void whole(int status, String type, byte[] answer) throws IOException {
        visit.close();
        try (OutputStream body = open(status, type, answer.length == 0 ? -1 : answer.length)) {
            body.write(answer);
        }
    }

    /**
     * Bit by bit, by the caller, who closes it.
     *
     * @param length in bytes, 0 if the client is not to know, -1 if there is nothing
     */
    OutputStream open(int status, String type, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, length);
        return exchange.getResponseBody();
    }

    /** Half of it, then the connection ends. */
    void half(int status, String type, byte[] answer) throws IOException {
        OutputStream body = open(status, type, answer.length);
        body.write(Arrays.copyOf(answer, answer.length / 2));
        body.flush();
        hangUp();
    }

    void hangUp() {
        visit.close();
        exchange.close();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
