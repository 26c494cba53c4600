package be.handlewithcare.core.child;

/**
 * What is stored does not belong together: a seal, a key or an event stands where another's should, or was altered. That
 * happens only by hand, or under another key file. Nobody is shown then.
 */
public final class NotItsOwn extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** @param message with ids, and nothing else of a child */
    public NotItsOwn(String message) {
        super(message);
    }
}
