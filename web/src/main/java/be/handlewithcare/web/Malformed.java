package be.handlewithcare.web;

import java.util.List;

/** A request that cannot be read at all: 400 {@code malformed}. Carries no cause, since a parser's message quotes input. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public Malformed() {
        this(List.of());
    }

    /** One of which it can be said what it lacks, such as a column. */
    public Malformed(List<FieldError> errors) {
        super("malformed");
        this.errors = List.copyOf(errors);
    }

    /** What it lacks, if that can be said. */
    public List<FieldError> errors() {
        return errors;
    }
}
