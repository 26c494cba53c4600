package be.handlewithcare.vault;

/** The tables with wrapped keys. */
enum KeyTable {
    DATA_KEY("data_key", "signal_id", "signal_id, wrapped, created_at, destroyed_at", "erased_signal"),
    REPORT_KEY("report_key", "intervention_id", "intervention_id, wrapped, destroyed_at", "erased_report"),
    NAMED_KEY("named_key", "name", "name, wrapped, created_at, destroyed_at", "");

    private final String table;
    private final String id;
    private final String columns;
    private final String tombstones;

    KeyTable(String table, String id, String columns, String tombstones) {
        this.table = table;
        this.id = id;
        this.columns = columns;
        this.tombstones = tombstones;
    }

    String qualifiedName() {
        return "vault." + table;
    }

    /** Returns whether its old tombstones move to a table of their own. */
    boolean movesTombstones() {
        return !tombstones.isEmpty();
    }

    /** Returns the name of the row that a key is wrapped for. */
    String row(String id) {
        return table + "/" + id;
    }

    /** Fills in {@code :table}, {@code :id}, {@code :columns}, {@code :tombstones}, and {@code ::cast} from text to the type of an id. */
    String fill(String sql) {
        return sql.replace(":table", qualifiedName())
                .replace("::cast", this == NAMED_KEY ? "" : "::uuid")
                .replace(":id", id)
                .replace(":columns", columns)
                .replace(":tombstones", "vault." + tombstones);
    }
}
