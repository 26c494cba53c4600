package be.handlewithcare.core.child;

/**
 * The stored rows do not belong together: a seal, a key or an event is in another one's place, or was altered. That happens only
 * by hand, or under another key file. No identity is shown then.
 */
public final class Mismatch extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** @param message with ids, and nothing else of a child */
    public Mismatch(String message) {
        super(message);
    }
}
