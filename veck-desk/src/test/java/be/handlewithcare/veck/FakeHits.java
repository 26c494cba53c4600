package be.handlewithcare.veck;

import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.OpenRow;
import be.handlewithcare.projections.monitoring.OpenSignals;
import be.handlewithcare.projections.monitoring.SchoolHit;
import be.handlewithcare.projections.monitoring.SchoolHits;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Schools that were hit, and open signals, in memory. */
final class FakeHits implements SchoolHits, OpenSignals {
    List<SchoolHit> hits = List.of();
    List<OpenRow> open = List.of();

    void forget() {
        hits = List.of();
        open = List.of();
    }

    @Override
    public List<SchoolHit> rows(Filter filter) {
        return hits;
    }

    @Override
    public List<OpenRow> perZone(@Nullable Set<ZoneCode> zones) {
        return open;
    }
}
