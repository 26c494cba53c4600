package be.handlewithcare.web;

import java.util.List;

/** Some fields of a request broke a rule: 422 {@code invalid}, with all of them. */
public final class InvalidFields extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidFields(List<FieldError> errors) {
        super("invalid");
        this.errors = List.copyOf(errors);
    }

    /** The fields, in the order in which they were read. */
    public List<FieldError> errors() {
        return errors;
    }
}
