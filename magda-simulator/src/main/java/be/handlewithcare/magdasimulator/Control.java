package be.handlewithcare.magdasimulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.magdasimulator.behaviour.Behaviour;
import be.handlewithcare.magdasimulator.protocol.Service;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The second address, for whoever wants to see or to change what the simulator does. Takes query parameters only.
 *
 * <ul>
 *   <li>{@code GET /simulator/state}
 *   <li>{@code PUT /simulator/behaviour?name=…} with what {@link Wish} knows; for the {@code next=5} questions or for one
 *       {@code pupil=…} only, and for one {@code service=} only, if these are given
 *   <li>{@code PUT /simulator/limit?per-second=…&at-once=…&code=…}
 *   <li>{@code DELETE /simulator/behaviour} and {@code DELETE /simulator/state}: as at the start
 * </ul>
 */
final class Control implements HttpHandler {
    static final String BAIT = "/simulator/bait";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final Simulator simulator;
    private final Traffic traffic;

    Control(Simulator simulator, Traffic traffic) {
        this.simulator = simulator;
        this.traffic = traffic;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = OK;
            try {
                status = act(exchange) ? OK : NOT_FOUND;
            } catch (IllegalArgumentException | DateTimeParseException _) {
                status = BAD_REQUEST;
            }
            byte[] answer = simulator.state().json().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private boolean act(HttpExchange exchange) {
        Wish wish = Wish.of(exchange.getRequestURI().getRawQuery());
        switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
            case "GET " + BAIT -> traffic.baitTaken();
            case "GET /simulator/state" -> {}
            case "DELETE /simulator/state" -> traffic.forget();
            case "PUT /simulator/behaviour" -> behave(wish);
            case "DELETE /simulator/behaviour" -> simulator.reset();
            case "PUT /simulator/limit" -> simulator.limit(wish.limit());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void behave(Wish wish) {
        Behaviour behaviour = wish.behaviour();
        @Nullable
        Service service = wish.optional("service").map(Service::valueOf).orElse(null);
        String pupil = wish.optional("pupil").orElse("");
        int next = wish.optional("next").map(Integer::parseInt).orElse(0);
        if (!pupil.isEmpty()) {
            simulator.when(pupil, service, behaviour);
        } else if (next > 0) {
            simulator.next(next, service, behaviour);
        } else {
            simulator.behave(behaviour);
        }
    }
}
