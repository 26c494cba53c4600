package be.handlewithcare.projections.monitoring;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the volumes. Zone, post and month are null where the cut does not name them; post is also null where the
 * zone gave none.
 *
 * @param month of the intervention, in Brussels
 * @param children distinct children; exact within one school year
 * @param repeats signals less children
 * @param notified signals whose schools know
 * @param inTime those told within 24 hours of the intervention
 * @param overdue signals whose schools did not know within 24 hours: on record as such, or still open after
 * @param needsAttention signals that wait for a person now
 * @param closed signals ended without a notice, by reason code; every reason is there, also with none
 * @param withdrawn signals that the zone took back; counted in no column after the children but here
 */
public record VolumeRow(
        @Nullable String zone,
        @Nullable String post,
        @Nullable YearMonth month,
        long interventions,
        long signals,
        long children,
        long repeats,
        long notified,
        long inTime,
        long overdue,
        long needsAttention,
        Map<String, Long> closed,
        long withdrawn) {

    /** The row of a month in which nothing happened. */
    public static VolumeRow nothingIn(YearMonth month) {
        return new VolumeRow(null, null, month, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(), 0);
    }
}
