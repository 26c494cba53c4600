package be.handlewithcare.police;

import be.handlewithcare.web.Malformed;
import be.handlewithcare.web.TooLarge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a batch file into rows, line by line: no value may hold a line break, so a stray quote spoils its own line and no
 * other. Lines may end as on any system; empty lines count but mean nothing.
 */
final class BatchFile {
    private static final int MOST_ROWS = 2_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<String> HEADERS =
            Arrays.stream(BatchColumn.values()).map(BatchColumn::header).collect(Collectors.toUnmodifiableSet());

    private final List<String> lines;
    private final char delimiter;
    private final CSVFormat format;
    private final List<String> header;

    private BatchFile(List<String> lines) {
        this.lines = lines;
        String first = lines.isEmpty() ? "" : lines.getFirst();
        this.delimiter = first.contains(";") ? ';' : ',';
        this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        this.header = cells(first)
                .filter(cells -> cells.size() == HEADERS.size() && new HashSet<>(cells).equals(HEADERS))
                .orElseThrow(Malformed::new);
    }

    /**
     * The rows in the order of the file.
     *
     * @throws Malformed without the header
     * @throws TooLarge past 2,000 rows
     */
    static List<BatchRow> rows(String file) {
        String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
        return new BatchFile(text.lines().toList()).rows();
    }

    private List<BatchRow> rows() {
        List<BatchRow> rows = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            String line = lines.get(index);
            if (!line.isEmpty()) {
                rows.add(row(index + 1, line));
            }
            if (rows.size() > MOST_ROWS) {
                throw new TooLarge();
            }
        }
        return rows;
    }

    private BatchRow row(long number, String line) {
        return cells(line).map(cells -> row(number, header, cells)).orElseGet(() -> spoilt(number, line));
    }

    /** A line that is no CSV. What stands where its reference should be still holds back the rest of its intervention. */
    private BatchRow spoilt(long number, String line) {
        List<String> pieces = List.of(line.replace("\"", "").split(Pattern.quote(String.valueOf(delimiter)), -1));
        WireChild nobody = new WireChild(null, null, null);
        return new BatchRow(number, false, value(BatchColumn.REFERENCE, header, pieces), null, null, nobody);
    }

    private Optional<List<String>> cells(String line) {
        try (CSVParser parser = CSVParser.parse(line, format)) {
            return parser.stream().findFirst().map(CSVRecord::toList);
        } catch (IOException | UncheckedIOException spoilt) {
            return Optional.empty();
        }
    }

    private static BatchRow row(long line, List<String> header, List<String> record) {
        return new BatchRow(
                line,
                record.size() == header.size(),
                value(BatchColumn.REFERENCE, header, record),
                value(BatchColumn.OCCURRED_AT, header, record),
                value(BatchColumn.POST, header, record),
                new WireChild(
                        value(BatchColumn.GIVEN_NAME, header, record),
                        value(BatchColumn.FAMILY_NAME, header, record),
                        value(BatchColumn.BIRTH_DATE, header, record)));
    }

    private static @Nullable String value(BatchColumn column, List<String> header, List<String> record) {
        int index = header.indexOf(column.header());
        return index >= record.size() || record.get(index).isEmpty() ? null : record.get(index);
    }
}
