package be.handlewithcare.csv;

import java.util.List;

/** A file that cannot be read as a table. */
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

    /** All that is wrong, at least one. */
    public List<CsvFault> faults() {
        return faults;
    }

    /** The first of them. */
    public CsvFault first() {
        return faults.getFirst();
    }
}
