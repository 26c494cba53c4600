package be.handlewithcare.csv;

import java.util.Map;

/**
 * One line of a table.
 *
 * @param line in the file, counted from 1
 * @param whole whether it has one value for each column; if not, no value certainly belongs to its column
 * @param values by column, empty ones too
 */
public record CsvRow(long line, boolean whole, Map<String, String> values) {
    public CsvRow {
        values = Map.copyOf(values);
    }

    /** Returns the value of a column; empty also for a column that the table does not have. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }

    @Override
    public String toString() {
        return "CsvRow[" + line + "]";
    }
}
