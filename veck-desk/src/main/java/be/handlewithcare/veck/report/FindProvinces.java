package be.handlewithcare.veck.report;

import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.projections.monitoring.Volumes;
import be.handlewithcare.veck.report.ReportFigures.OfProvince;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts each province by itself, so that a child that two of its zones reported is one child. */
record FindProvinces(Volumes volumes, ZoneDirectory zones) {

    /** Each province by name; last what lies in none that is known, if anything does. */
    List<OfProvince> find(Filter months, List<VolumeRow> byZone) {
        Map<String, Set<ZoneCode>> provinces = zones.provinces();
        List<OfProvince> found = new ArrayList<>();
        provinces.forEach((name, codes) -> found.add(new OfProvince(name, count(months, codes))));
        Set<ZoneCode> unknown = byZone.stream()
                .map(row -> new ZoneCode(Objects.requireNonNull(row.zone())))
                .collect(Collectors.toCollection(HashSet::new));
        provinces.values().forEach(unknown::removeAll);
        if (!unknown.isEmpty()) {
            found.add(new OfProvince(null, count(months, unknown)));
        }
        return found;
    }

    private VolumeRow count(Filter months, Set<ZoneCode> codes) {
        return volumes.rows(new Filter(months.first(), months.last(), codes), Set.of())
                .getFirst();
    }
}
