package be.handlewithcare.csv;

import be.handlewithcare.csv.CsvFault.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of a file into rows, one by one: no value may hold a line break, so a stray quote spoils its own line and
 * no other. A first line {@code sep=;} tells the separator, else the header does. Lines of nothing but separators, quotes
 * and spaces count as lines and mean nothing; nor do separators at the end of all lines. Not for use by several threads.
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
     * Takes the next line.
     *
     * @return its row; nothing for the header, and for a line that means nothing
     * @throws CsvRefused if it should be the header and is none
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
     * To be called behind the last line.
     *
     * @throws CsvRefused if there was no header
     */
    public void complete() {
        if (header == null) {
            throw new CsvRefused(Kind.EMPTY, 0);
        }
    }

    /** What separates the values; a comma as long as nothing was read. */
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
