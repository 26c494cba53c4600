package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.zone.ZoneCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What VECK asks about now: counts, never a signal. */
public interface OpenSignals {

    /**
     * The zones with open signals, whenever they were reported, by number.
     *
     * @param zones those asked for; null for every zone
     */
    List<OpenRow> perZone(@Nullable Set<ZoneCode> zones);
}
