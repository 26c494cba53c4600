package be.handlewithcare.core.zone;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The police zones of Flanders, also those that merged into others: their signals stay theirs. */
public interface ZoneDirectory {

    /** All of them, by name. */
    List<PoliceZone> zones();

    /** Returns the municipalities within which a zone is shown near schools. */
    default Region region(ZoneCode zone, Reach reach) {
        return Region.of(zone, zones(), reach);
    }

    /** The zones of each province, by its name. */
    default SortedMap<String, Set<ZoneCode>> provinces() {
        return zones().stream()
                .collect(Collectors.groupingBy(
                        PoliceZone::province, TreeMap::new, Collectors.mapping(PoliceZone::code, Collectors.toSet())));
    }
}
