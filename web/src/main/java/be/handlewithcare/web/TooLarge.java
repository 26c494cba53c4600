package be.handlewithcare.web;

/** A request larger than its limit: 413 {@code too-large}. */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooLarge() {
        super("too-large");
    }
}
