package be.handlewithcare.app.database;

/** The program cannot start with this database. One line says why and another one says what to do; neither holds a secret. */
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
