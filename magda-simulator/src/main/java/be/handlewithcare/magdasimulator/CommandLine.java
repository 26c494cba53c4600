package be.handlewithcare.magdasimulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The words behind the command. */
record CommandLine(SimulatorSettings settings, Optional<Long> stopsWith) {
    static final String USAGE = "usage: --port=N --control-port=N --register=FILE (--certificates=DIR | --plain)"
            + " [--any-time] [--signed] [--stop-with=PID]";
    private static final Duration SOME_MINUTES = Duration.ofMinutes(5);
    private static final Set<String> SWITCHES = Set.of("--plain", "--any-time", "--signed");
    private static final Set<String> VALUES =
            Set.of("--port", "--control-port", "--register", "--certificates", "--stop-with");

    /** @throws IllegalArgumentException if a word is missing, unknown or not of its form */
    static CommandLine of(String... words) {
        refuseIf(!Arrays.stream(words).allMatch(CommandLine::isKnown));
        boolean plain = has("--plain", words);
        Optional<String> certificates = value("--certificates", words);
        refuseIf(plain == certificates.isPresent());
        return new CommandLine(
                new SimulatorSettings(
                        Integer.parseInt(required("--port", words)),
                        Integer.parseInt(required("--control-port", words)),
                        Path.of(required("--register", words)),
                        certificates.map(Path::of).orElse(null),
                        has("--any-time", words) ? null : SOME_MINUTES,
                        has("--signed", words)),
                value("--stop-with", words).map(Long::valueOf));
    }

    private static boolean isKnown(String word) {
        String[] both = word.split("=", 2);
        return both.length == 1 ? SWITCHES.contains(word) : VALUES.contains(both[0]);
    }

    private static boolean has(String name, String... words) {
        return Arrays.asList(words).contains(name);
    }

    private static String required(String name, String... words) {
        return value(name, words).orElseThrow(() -> new IllegalArgumentException(USAGE));
    }

    private static Optional<String> value(String name, String... words) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst();
    }

    private static void refuseIf(boolean wrong) {
        if (wrong) {
            throw new IllegalArgumentException(USAGE);
        }
    }
}
