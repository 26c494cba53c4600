package be.handlewithcare.veck.monitoring;

import be.handlewithcare.projections.monitoring.Cut;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first fields of a row: the cuts that were asked for, in the order of the contract. */
final class CutFields {
    private CutFields() {}

    /** A map to which the figures can be added. */
    static Map<String, @Nullable Object> of(
            Set<Cut> cuts, @Nullable String zone, @Nullable String post, @Nullable YearMonth month) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (cuts.contains(Cut.ZONE)) {
            fields.put("zone", zone);
        }
        if (cuts.contains(Cut.POST)) {
            fields.put("post", post);
        }
        if (cuts.contains(Cut.MONTH)) {
            fields.put("month", month == null ? null : month.toString());
        }
        return fields;
    }
}
