package be.handlewithcare.web;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one request and remembers each that breaks a rule, so that a caller hears of all of them at once.
 * What was read may be used after {@link #throwIfAny()}. Not for use by several threads.
 */
public final class Fields {
    private final List<FieldError> errors = new ArrayList<>();

    /** The value, or nothing if making it was rejected; the rule is remembered at the pointer. */
    public <T> Optional<T> read(String pointer, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Rejected rejected) {
            refuse(pointer, rejected.rule());
            return Optional.empty();
        }
    }

    /** As {@link #read}, of a raw value that must be there: absent breaks {@link Rule#REQUIRED}. */
    public <R, T> Optional<T> required(String pointer, @Nullable R raw, Function<R, T> value) {
        if (raw == null) {
            refuse(pointer, Rule.REQUIRED);
            return Optional.empty();
        }
        return read(pointer, () -> value.apply(raw));
    }

    /** As {@link #read}, of a raw value that may be absent. */
    public <R, T> Optional<T> optional(String pointer, @Nullable R raw, Function<R, T> value) {
        return raw == null ? Optional.empty() : read(pointer, () -> value.apply(raw));
    }

    /** Applies a rule that gives no value. */
    public void check(String pointer, Runnable rule) {
        try {
            rule.run();
        } catch (Rejected rejected) {
            refuse(pointer, rejected.rule());
        }
    }

    /** Remembers a broken rule. */
    public void refuse(String pointer, Rule rule) {
        errors.add(new FieldError(pointer, rule));
    }

    /** What broke a rule so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidFields if any field broke a rule
     */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }
}
