package be.handlewithcare.csv;

import java.util.List;

/** A file cannot be read as a table. */
public final class CsvRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<CsvFault> faults;

    CsvRefused(List<CsvFault> faults) {
        super("the table is refused: " + faults);
        this.faults = List.copyOf(faults);
    }

    CsvRefused(CsvFault.Kind kind, long line) {
        this(List.of(new CsvFault(kind, line, "")));
    }

    /** Returns all its faults, at least one. */
    public List<CsvFault> faults() {
        return faults;
    }

    /** Returns the first fault. */
    public CsvFault first() {
        return faults.getFirst();
    }
}
