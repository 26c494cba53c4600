package be.handlewithcare.core.zone;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The municipalities within which a zone is shown where pupils with nearly a child's name go to school. A child that somebody
 * searches for under a name with one wrong letter on purpose is usually further away, where it was brought to be safe.
 *
 * @param municipalities possibly none
 */
public record Region(Set<Municipality> municipalities) {
    public Region {
        municipalities = Set.copyOf(municipalities);
    }

    /** Returns the region of a zone; an empty one for a zone that is not on the list. */
    public static Region of(ZoneCode code, List<PoliceZone> zones, Reach reach) {
        return new Region(zones.stream()
                .filter(zone -> zone.code().equals(code))
                .flatMap(zone -> within(zone, zones, reach))
                .map(Municipality::of)
                .collect(Collectors.toSet()));
    }

    private static Stream<String> within(PoliceZone zone, List<PoliceZone> zones, Reach reach) {
        Set<String> names = new HashSet<>();
        switch (reach) {
            case NONE -> {}
            case ZONE -> names.addAll(zone.municipalities());
            case NEIGHBOURS -> addWithNeighbours(zone, names);
            case PROVINCE -> {
                addWithNeighbours(zone, names);
                zones.stream()
                        .filter(other -> other.province().equals(zone.province()))
                        .map(PoliceZone::municipalities)
                        .forEach(names::addAll);
            }
        }
        return names.stream();
    }

    private static void addWithNeighbours(PoliceZone zone, Collection<String> names) {
        names.addAll(zone.municipalities());
        names.addAll(zone.neighbours());
    }

    /** Returns whether a place with this name is in it. */
    public boolean has(String place) {
        return municipalities.contains(Municipality.of(place));
    }
}
