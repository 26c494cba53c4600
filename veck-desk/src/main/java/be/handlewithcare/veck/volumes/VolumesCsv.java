package be.handlewithcare.veck.volumes;

import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.projections.monitoring.VolumeRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The same rows as a table: {@code closed} becomes one column for each reason, such as {@code closed.NOT_PARTICIPATING},
 * and across school years a last column says {@code childrenPerYear}.
 */
final class VolumesCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private VolumesCsv() {}

    static String of(List<VolumeRow> rows, VolumesQuestion question) {
        Set<String> reasons = new TreeSet<>();
        for (ClosingReason reason : ClosingReason.values()) {
            reasons.add(reason.name());
        }
        rows.forEach(row -> reasons.addAll(row.closed().keySet()));
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(cells(VolumesAnswer.NOTHING, question, reasons).keySet());
            for (VolumeRow row : rows) {
                csv.printRecord(cells(row, question, reasons).values());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Map<String, String> cells(VolumeRow row, VolumesQuestion question, Set<String> reasons) {
        Map<String, String> cells = new LinkedHashMap<>();
        VolumesAnswer.fields(row, question.cuts()).forEach((key, value) -> {
            if (key.equals(VolumesAnswer.CLOSED)) {
                reasons.forEach(reason ->
                        cells.put(key + "." + reason, Long.toString(row.closed().getOrDefault(reason, 0L))));
            } else {
                cells.put(key, guarded(value));
            }
        });
        if (question.spansSchoolYears()) {
            cells.put("childrenPerYear", "true");
        }
        return cells;
    }

    /** A spreadsheet would run a text that starts like a formula; an apostrophe keeps it a text. Posts are free text. */
    private static String guarded(@Nullable Object value) {
        String text = Objects.toString(value, "");
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
