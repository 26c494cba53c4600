package be.handlewithcare.veck.monitoring;

import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.VolumeRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The volumes as they leave: the keys of a row stand in the order of the contract, without those of cuts not asked for.
 *
 * @param childrenPerYear whether a child counts once for each school year; left out if not
 */
record VolumesAnswer(
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean childrenPerYear,
        List<Map<String, @Nullable Object>> rows) {
    static final String CLOSED = "closed";

    /** A row of nothing, to read the keys from. */
    static final VolumeRow NOTHING = new VolumeRow(null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(), 0);

    static VolumesAnswer of(List<VolumeRow> rows, MonitoringQuestion question) {
        return new VolumesAnswer(
                question.spansSchoolYears(),
                rows.stream().map(row -> fields(row, question.cuts())).toList());
    }

    static Map<String, @Nullable Object> fields(VolumeRow row, Set<Cut> cuts) {
        Map<String, @Nullable Object> fields = CutFields.of(cuts, row.zone(), row.post(), row.month());
        fields.put("interventions", row.interventions());
        fields.put("signals", row.signals());
        fields.put("children", row.children());
        fields.put("repeats", row.repeats());
        fields.put("notified", row.notified());
        fields.put("inTime", row.inTime());
        fields.put("overdue", row.overdue());
        fields.put("needsAttention", row.needsAttention());
        fields.put(CLOSED, row.closed());
        fields.put("withdrawn", row.withdrawn());
        return fields;
    }
}
