package be.handlewithcare.magdasimulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.magdasimulator.behaviour.Behaviour;
import be.handlewithcare.magdasimulator.behaviour.Behaviour.Place;
import be.handlewithcare.magdasimulator.behaviour.Limit;
import be.handlewithcare.magdasimulator.behaviour.Mangling;
import be.handlewithcare.magdasimulator.behaviour.MockAnswer;
import be.handlewithcare.magdasimulator.protocol.MagdaException;
import be.handlewithcare.magdasimulator.protocol.MagdaException.Severity;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Query parameters that say how the simulator shall behave. */
record Wish(Map<String, String> parameters) {

    static Wish of(@Nullable String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            String[] both = pair.split("=", 2);
            parameters.put(both[0], both.length == 1 ? "" : URLDecoder.decode(both[1], UTF_8));
        }
        return new Wish(parameters);
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** @throws IllegalArgumentException if there is no behaviour of this name, or a parameter is not of its form */
    Behaviour behaviour() {
        String name = optional("name").orElse("");
        return switch (name) {
            case "up" -> new Behaviour.Up();
            case "slow" -> new Behaviour.Slow(duration("delay", "PT2S"));
            case "closed" -> new Behaviour.Closed();
            case "unavailable" -> new Behaviour.Unavailable();
            case "flapping" -> new Behaviour.Flapping(number("up", 1), number("down", 1));
            case "exception" ->
                new Behaviour.Exceptional(
                        exception(), place(), optional("content").isPresent());
            case "fault" -> new Behaviour.Fault();
            case "namesake" -> new Behaviour.Namesake();
            case "replaced-number" -> new Behaviour.ReplacedNumber();
            case "second-enrolment" -> new Behaviour.SecondEnrolment();
            case "closed-school" -> new Behaviour.ClosedSchool();
            case "leaving" -> new Behaviour.Leaving(number("days", -1));
            case "not-started" -> new Behaviour.NotStarted();
            case "trickle" -> new Behaviour.Trickle(duration("pause", "PT1S"));
            case "wrong-reference" -> new Behaviour.WrongReference(place());
            case "magda-mock" ->
                new Behaviour.MagdaMock(
                        MockAnswer.valueOf(constant(optional("answer").orElse("history"))));
            default -> new Behaviour.Mangled(Mangling.valueOf(constant(name)));
        };
    }

    /** @throws IllegalArgumentException if a parameter is not of its form */
    Limit limit() {
        return new Limit(
                number("per-second", Integer.MAX_VALUE),
                number("at-once", Integer.MAX_VALUE),
                MagdaException.of(optional("code").orElse("99996"), "MAGDA"));
    }

    private MagdaException exception() {
        return new MagdaException(
                optional("code").orElse(""),
                optional("origin").orElse("MAGDA"),
                Severity.valueOf(optional("severity").orElse(Severity.FOUT.name())),
                Map.of());
    }

    private Place place() {
        return Place.valueOf(constant(optional("place").orElse("answer")));
    }

    private int number(String name, int otherwise) {
        return optional(name).map(Integer::parseInt).orElse(otherwise);
    }

    private Duration duration(String name, String otherwise) {
        return Duration.parse(optional(name).orElse(otherwise));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
