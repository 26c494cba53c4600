package be.handlewithcare.projections.monitoring;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The five delays of the signals of one cut. Zone, post and month are null where the cut does not name them; post is also
 * null where the zone gave none.
 */
public record PromptnessRow(
        @Nullable String zone,
        @Nullable String post,
        @Nullable YearMonth month,
        long signals,
        Map<Delay, Percentiles> delays) {
    public PromptnessRow {
        delays = Map.copyOf(delays);
    }
}
