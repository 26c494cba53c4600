package be.handlewithcare.app.database;

/** A database that the program can't start with. Says so in one line, and in another what to do; no secret is in either. */
public final class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseRefused(String fault, String remedy) {
        super(fault);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
