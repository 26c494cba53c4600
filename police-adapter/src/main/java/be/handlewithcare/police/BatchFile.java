package be.handlewithcare.police;

import be.handlewithcare.web.Malformed;
import be.handlewithcare.web.TooLarge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a batch file into rows; lines may end as on any system, empty lines count but mean nothing. */
final class BatchFile {
    private static final int MOST_ROWS = 2_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<String> HEADERS =
            Arrays.stream(BatchColumn.values()).map(BatchColumn::header).collect(Collectors.toUnmodifiableSet());

    private BatchFile() {}

    /**
     * The rows in the order of the file.
     *
     * @throws Malformed without the header, or where a quote is never closed, since no row after it can be trusted
     * @throws TooLarge past 2,000 rows
     */
    static List<BatchRow> rows(String file) {
        String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
        try (CSVParser parser = CSVParser.parse(text, format(text))) {
            return rows(parser);
        } catch (IOException | UncheckedIOException e) {
            throw new Malformed();
        }
    }

    private static CSVFormat format(String text) {
        boolean semicolons = text.lines().findFirst().orElse("").contains(";");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static List<BatchRow> rows(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        List<String> header = header(records);
        List<BatchRow> rows = new ArrayList<>();
        for (long line = parser.getCurrentLineNumber() + 1;
                records.hasNext();
                line = parser.getCurrentLineNumber() + 1) {
            CSVRecord record = records.next();
            if (!isEmptyLine(record)) {
                rows.add(row(line, header, record));
            }
            if (rows.size() > MOST_ROWS) {
                throw new TooLarge();
            }
        }
        return rows;
    }

    private static List<String> header(Iterator<CSVRecord> records) {
        List<String> header = records.hasNext() ? records.next().toList() : List.of();
        if (header.size() != HEADERS.size() || !new HashSet<>(header).equals(HEADERS)) {
            throw new Malformed();
        }
        return header;
    }

    private static boolean isEmptyLine(CSVRecord record) {
        return record.size() == 1 && record.get(0).isEmpty();
    }

    private static BatchRow row(long line, List<String> header, CSVRecord record) {
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

    private static @Nullable String value(BatchColumn column, List<String> header, CSVRecord record) {
        int index = header.indexOf(column.header());
        return index >= record.size() || record.get(index).isEmpty() ? null : record.get(index);
    }
}
