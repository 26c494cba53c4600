package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.veck.export.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The same rows as a table: {@code closed} becomes one column for each reason, such as {@code closed.NOT_PARTICIPATING},
 * and across school years a last column says {@code childrenPerYear}.
 */
final class VolumesSheet {
    private VolumesSheet() {}

    static Sheet of(List<VolumeRow> rows, MonitoringQuestion question) {
        Set<String> reasons = new TreeSet<>();
        for (ClosingReason reason : ClosingReason.values()) {
            reasons.add(reason.name());
        }
        rows.forEach(row -> reasons.addAll(row.closed().keySet()));
        Sheet sheet = Sheet.empty()
                .with(cells(VolumesAnswer.NOTHING, question, reasons).keySet());
        for (VolumeRow row : rows) {
            sheet = sheet.with(cells(row, question, reasons).values());
        }
        return sheet;
    }

    private static Map<String, @Nullable Object> cells(
            VolumeRow row, MonitoringQuestion question, Set<String> reasons) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        VolumesAnswer.fields(row, question.cuts()).forEach((key, value) -> {
            if (key.equals(VolumesAnswer.CLOSED)) {
                reasons.forEach(
                        reason -> cells.put(key + "." + reason, row.closed().getOrDefault(reason, 0L)));
            } else {
                cells.put(key, value);
            }
        });
        if (question.spansSchoolYears()) {
            cells.put("childrenPerYear", true);
        }
        return cells;
    }
}
