package be.handlewithcare.veck.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A sheet as the text of a CSV file. */
final class CsvText {
    private CsvText() {}

    static String of(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<@Nullable Object> row : sheet.rows()) {
                csv.printRecord(row.stream().map(SpreadsheetText::of));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
