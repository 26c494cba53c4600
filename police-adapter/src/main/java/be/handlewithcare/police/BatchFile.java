package be.handlewithcare.police;

import be.handlewithcare.csv.CsvColumns;
import be.handlewithcare.csv.CsvLines;
import be.handlewithcare.csv.CsvRefused;
import be.handlewithcare.csv.CsvRow;
import be.handlewithcare.csv.DayFirst;
import be.handlewithcare.csv.TextEncoding;
import be.handlewithcare.police.BatchResult.Understood;
import be.handlewithcare.web.CsvBody;
import be.handlewithcare.web.TooLarge;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A batch file as it was read, also in the form of a spreadsheet in Belgium.
 *
 * @param rows in the order of the file
 * @param understood how it was read
 */
record BatchFile(List<BatchRow> rows, Understood understood) {
    private static final int MOST_ROWS = 2_000;
    private static final CsvColumns COLUMNS = CsvColumns.exactly(
            Arrays.stream(BatchColumn.values()).map(BatchColumn::header).toList());

    BatchFile {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @throws be.handlewithcare.web.Malformed if it is not such a table, naming what it lacks
     * @throws TooLarge past 2,000 rows
     */
    static BatchFile read(byte[] file) {
        CsvLines lines = new CsvLines(COLUMNS);
        List<CsvRow> rows = new ArrayList<>();
        TextEncoding encoding = CsvBody.read(new ByteArrayInputStream(file), file.length, line -> {
            lines.next(line).ifPresent(rows::add);
            if (rows.size() > MOST_ROWS) {
                throw new TooLarge();
            }
        });
        try {
            lines.complete();
        } catch (CsvRefused empty) {
            throw CsvBody.malformed(empty);
        }
        return of(rows, encoding, lines.separator());
    }

    private static BatchFile of(List<CsvRow> rows, TextEncoding encoding, char separator) {
        // One day can only be American, so no other day is certain: 3/04 may be in March.
        boolean certain = rows.stream()
                .noneMatch(row -> DayFirst.isMonthFirst(row.value(BatchColumn.OCCURRED_AT.header()))
                        || DayFirst.isMonthFirst(row.value(BatchColumn.BIRTH_DATE.header())));
        boolean dayFirst = certain
                && rows.stream()
                        .anyMatch(row -> DayFirst.isWritten(row.value(BatchColumn.OCCURRED_AT.header()))
                                || DayFirst.isWritten(row.value(BatchColumn.BIRTH_DATE.header())));
        UnaryOperator<String> days = certain ? DayFirst::toIso : UnaryOperator.identity();
        return new BatchFile(
                rows.stream().map(row -> row(row, days)).toList(), new Understood(encoding, separator, dayFirst));
    }

    private static BatchRow row(CsvRow row, UnaryOperator<String> days) {
        return new BatchRow(
                row.line(),
                row.whole(),
                value(row, BatchColumn.REFERENCE),
                value(row, BatchColumn.OCCURRED_AT, text -> LocalMoment.toIso(days.apply(text))),
                value(row, BatchColumn.POST),
                new WireChild(
                        value(row, BatchColumn.GIVEN_NAME),
                        value(row, BatchColumn.FAMILY_NAME),
                        value(row, BatchColumn.BIRTH_DATE, days)));
    }

    private static @Nullable String value(CsvRow row, BatchColumn column) {
        return value(row, column, UnaryOperator.identity());
    }

    private static @Nullable String value(CsvRow row, BatchColumn column, UnaryOperator<String> reading) {
        String text = row.value(column.header());
        return text.isEmpty() ? null : reading.apply(text);
    }
}
