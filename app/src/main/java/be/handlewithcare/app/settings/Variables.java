package be.handlewithcare.app.settings;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The environment while it is being read: collects what is wrong, so that an operator sees all of it at once. */
final class Variables {
    private final Function<String, @Nullable String> environment;
    private final List<String> problems = new ArrayList<>();

    Variables(Function<String, @Nullable String> environment) {
        this.environment = environment;
    }

    /** An empty variable counts as absent: shells and service files can't always unset one. */
    Optional<String> text(String name) {
        return Optional.ofNullable(environment.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    <T> Optional<T> parsed(String name, Function<String, T> parse, String expected) {
        return text(name).flatMap(value -> parse(name, value, parse, expected));
    }

    boolean isSet(String name) {
        return text(name).isPresent();
    }

    /** A whole number from the least to the most. */
    Optional<Integer> number(String name, int least, int most) {
        return parsed(
                name,
                value -> {
                    int number = Integer.parseInt(value);
                    if (number < least || number > most) {
                        throw new IllegalArgumentException();
                    }
                    return number;
                },
                "a whole number from " + least + " to " + most);
    }

    /** Notes what another part of the program found wrong with a setting. */
    void refuse(RuntimeException found) {
        problems.add(String.valueOf(found.getMessage()));
    }

    void require(String... names) {
        for (String name : names) {
            if (text(name).isEmpty()) {
                note(name, "is missing");
            }
        }
    }

    void requireAllOrNone(String... names) {
        if (Stream.of(names).anyMatch(name -> text(name).isPresent())) {
            require(names);
        }
    }

    void requireDifferent(String name, String other) {
        if (text(name).isPresent() && text(name).equals(text(other))) {
            note(name, "must be another than " + other);
        }
    }

    void refuse(String why, String... names) {
        for (String name : names) {
            if (text(name).isPresent()) {
                note(name, why);
            }
        }
    }

    /** Notes the first fault of a variable; what is found after it would say the same in other words. */
    private void note(String name, String why) {
        if (problems.stream().noneMatch(problem -> problem.startsWith(name + " "))) {
            problems.add(name + " " + why);
        }
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    void throwIfWrong() {
        if (!problems.isEmpty()) {
            throw new SettingsRefused(problems);
        }
    }

    private <T> Optional<T> parse(String name, String value, Function<String, T> parse, String expected) {
        try {
            return Optional.of(parse.apply(value));
        } catch (IllegalArgumentException | DateTimeException _) {
            // The value isn't repeated: it may be a secret in the wrong place.
            note(name, "must be " + expected);
            return Optional.empty();
        }
    }
}
