package be.handlewithcare.csv;

import java.util.Map;

/**
 * One line of a table.
 *
 * @param line in the file, counted from 1
 * @param whole whether it has one value for each column; if not, no value is certain to be its column's
 * @param values by column, empty ones too
 */
public record CsvRow(long line, boolean whole, Map<String, String> values) {
    public CsvRow {
        values = Map.copyOf(values);
    }

    /** What stands in a column; empty too for one that the table does not have. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }

    @Override
    public String toString() {
        return "CsvRow[" + line + "]";
    }
}
