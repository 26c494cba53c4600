package be.handlewithcare.magdasimulator;

import be.handlewithcare.magdasimulator.protocol.Breach;
import be.handlewithcare.magdasimulator.protocol.Service;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a simulator has seen since its start or last reset. Names nobody.
 *
 * @param breaches how often a client broke the protocol, by how; empty if never
 * @param mostAtOnce the most messages that were there at one moment
 * @param mostInAnySecond the most messages that came within one second
 * @param refusedByLimit how many heard that they were too many
 * @param baitTaken how often something read the address that only an external entity names
 * @param asked all well-formed questions in order
 */
public record SimulatorState(
        Map<Breach, Integer> breaches,
        int mostAtOnce,
        int mostInAnySecond,
        int refusedByLimit,
        int baitTaken,
        List<Asked> asked) {
    public SimulatorState {
        breaches = Map.copyOf(breaches);
        asked = List.copyOf(asked);
    }

    /** A question: which service, and when by the simulator's clock. */
    public record Asked(Service service, Instant at) {}

    /** How many questions this service got. */
    public long asked(Service service) {
        return asked.stream().filter(one -> one.service() == service).count();
    }

    String json() {
        String breachesJson = breaches.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\":" + one.getValue())
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
        String askedJson = asked.stream()
                .map(one -> "{\"service\":\"" + one.service() + "\",\"at\":\"" + one.at() + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"breaches\":" + breachesJson
                + ",\"mostAtOnce\":" + mostAtOnce
                + ",\"mostInAnySecond\":" + mostInAnySecond
                + ",\"refusedByLimit\":" + refusedByLimit
                + ",\"baitTaken\":" + baitTaken
                + ",\"asked\":" + askedJson + "}";
    }
}
