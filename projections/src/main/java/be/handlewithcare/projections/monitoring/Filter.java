package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.zone.ZoneCode;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which signals are looked at.
 *
 * @param first the first month of their interventions, in Brussels
 * @param last the last month, included
 * @param zones those that reported them, possibly none at all; null for every zone
 */
public record Filter(
        YearMonth first, YearMonth last, @Nullable Set<ZoneCode> zones) {
    public Filter {
        zones = zones == null ? null : Set.copyOf(zones);
    }

    /** The signals of every zone. */
    public static Filter everywhere(YearMonth first, YearMonth last) {
        return new Filter(first, last, null);
    }
}
