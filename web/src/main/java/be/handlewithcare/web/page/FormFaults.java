package be.handlewithcare.web.page;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.web.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a form that was sent: of each field the first rule that it broke. The template {@code form} shows it,
 * in words of {@code words/form} unless the desk has words of its own for that field and rule.
 *
 * @param all in the order of the form
 */
public record FormFaults(List<Fault> all) {
    /** Nothing is wrong. */
    public static final FormFaults NONE = new FormFaults(List.of());

    public FormFaults {
        all = List.copyOf(all);
    }

    /** Faults in fields that are called like their pointers. */
    public static FormFaults of(List<FieldError> errors) {
        return of(errors, pointer -> pointer.substring(pointer.indexOf('/') + 1));
    }

    /**
     * Faults in fields that are called otherwise.
     *
     * @param fieldOf the name of the field for a pointer
     */
    public static FormFaults of(List<FieldError> errors, UnaryOperator<String> fieldOf) {
        Map<String, Fault> first = new LinkedHashMap<>();
        errors.forEach(error -> {
            String field = fieldOf.apply(error.pointer());
            first.putIfAbsent(field, new Fault(field, error.rule().code()));
        });
        return new FormFaults(List.copyOf(first.values()));
    }

    /** A fault in one field. */
    public static FormFaults of(String field, Rule rule) {
        return new FormFaults(List.of(new Fault(field, rule.code())));
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !all.isEmpty();
    }

    /** The code of what is wrong in this field; null if nothing is. */
    public @Nullable String in(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::code)
                .findFirst()
                .orElse(null);
    }

    /**
     * What is wrong in one field.
     *
     * @param code of the broken rule
     */
    public record Fault(String field, String code) {}
}
