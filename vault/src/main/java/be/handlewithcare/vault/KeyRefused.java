package be.handlewithcare.vault;

/** The key file cannot be used: missing, unreadable, of another form, open to others, a demo's, or another database's. */
public final class KeyRefused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    KeyRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** Returns what an operator can do, in one line. */
    public String remedy() {
        return remedy;
    }
}
