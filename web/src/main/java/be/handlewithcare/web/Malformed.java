package be.handlewithcare.web;

/** A request that cannot be read at all: 400 {@code malformed}. Carries no cause, since a parser's message quotes input. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Malformed() {
        super("malformed");
    }
}
