package be.handlewithcare.csv;

import be.handlewithcare.csv.CsvFault.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of a file into rows, one by one: no value may contain a line break, so a stray quote spoils only its own line.
 * A first line {@code sep=;} gives the separator, else the header does. Lines of only separators, quotes and spaces are counted
 * and skipped; separators at the end of all lines are ignored too. Not for use by several threads.
 */
public final class CsvLines {
    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=([;,])\"?[;,\\s]*", Pattern.CASE_INSENSITIVE);

    private final CsvColumns columns;
    private @Nullable CsvCells cells;
    private @Nullable CsvHeader header;
    private long number;

    public CsvLines(CsvColumns columns) {
        this.columns = columns;
    }

    /**
     * Reads the next line.
     *
     * @return its row; empty for the header, and for a line to skip
     * @throws CsvRefused if the line should be the header and is not
     */
    public Optional<CsvRow> next(String line) {
        number++;
        if (meansNothing(line)) {
            return Optional.empty();
        }
        if (header == null) {
            begin(line);
            return Optional.empty();
        }
        return Optional.of(row(line, header, cells()));
    }

    /**
     * Call it after the last line.
     *
     * @throws CsvRefused if there was no header
     */
    public void complete() {
        if (header == null) {
            throw new CsvRefused(Kind.EMPTY, 0);
        }
    }

    /** Returns the separator of the values; a comma before anything was read. */
    public char separator() {
        return cells == null ? ',' : cells.separator();
    }

    private void begin(String line) {
        Matcher told = SEPARATOR.matcher(line);
        if (cells == null && told.matches()) {
            cells = new CsvCells(told.group(1).charAt(0));
            return;
        }
        if (cells == null) {
            cells = new CsvCells(separatorOf(line));
        }
        header = CsvHeader.read(
                cells.of(line).orElseThrow(() -> new CsvRefused(Kind.NO_HEADER, number)), columns, number);
    }

    private CsvCells cells() {
        return cells == null ? new CsvCells(separator()) : cells;
    }

    private CsvRow row(String line, CsvHeader names, CsvCells splitter) {
        return splitter.of(line)
                .map(values -> names.row(number, values, false))
                .orElseGet(() -> names.row(number, splitter.guessed(line), true));
    }

    private static char separatorOf(String line) {
        return line.indexOf(';') >= 0 ? ';' : ',';
    }

    private static boolean meansNothing(String line) {
        return line.chars()
                .allMatch(sign ->
                        Character.isWhitespace(sign) || sign == '\u00A0' || sign == '"' || sign == ';' || sign == ',');
    }
}
