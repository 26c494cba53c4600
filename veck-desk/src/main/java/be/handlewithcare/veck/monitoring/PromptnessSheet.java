package be.handlewithcare.veck.monitoring;

import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.Delay;
import be.handlewithcare.projections.monitoring.Percentiles;
import be.handlewithcare.projections.monitoring.PromptnessRow;
import be.handlewithcare.veck.export.Sheet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same rows as a table: each delay becomes four columns, such as {@code reportedToPlaced.p90}. */
final class PromptnessSheet {
    /** A row of nothing, to read the header from. */
    private static final PromptnessRow NOTHING = new PromptnessRow(null, null, null, 0, new EnumMap<>(Delay.class));

    private PromptnessSheet() {}

    static Sheet of(List<PromptnessRow> rows, MonitoringQuestion question) {
        Sheet sheet = Sheet.empty().with(cells(NOTHING, question.cuts()).keySet());
        for (PromptnessRow row : rows) {
            sheet = sheet.with(cells(row, question.cuts()).values());
        }
        return sheet;
    }

    private static Map<String, @Nullable Object> cells(PromptnessRow row, Set<Cut> cuts) {
        Map<String, @Nullable Object> cells = CutFields.of(cuts, row.zone(), row.post(), row.month());
        cells.put("signals", row.signals());
        for (Delay delay : Delay.values()) {
            String name = PromptnessAnswer.name(delay);
            Percentiles measured = PromptnessAnswer.measured(row, delay);
            cells.put(name + ".signals", measured.signals());
            cells.put(name + ".p50", measured.p50());
            cells.put(name + ".p90", measured.p90());
            cells.put(name + ".p99", measured.p99());
        }
        return cells;
    }
}
