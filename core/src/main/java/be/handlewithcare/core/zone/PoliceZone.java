package be.handlewithcare.core.zone;

import java.util.Set;

/**
 * A police zone as people know it.
 *
 * @param name such as {@code Rivierenland}
 * @param municipalities names of its own municipalities
 * @param neighbours names of the municipalities that border on those; possibly none
 * @param current whether it still exists, and has not merged into another zone
 */
public record PoliceZone(
        ZoneCode code,
        String name,
        String province,
        Set<String> municipalities,
        Set<String> neighbours,
        boolean current) {
    public PoliceZone {
        municipalities = Set.copyOf(municipalities);
        neighbours = Set.copyOf(neighbours);
    }

    /** Makes a zone without known neighbours. */
    public PoliceZone(ZoneCode code, String name, String province, Set<String> municipalities, boolean current) {
        this(code, name, province, municipalities, Set.of(), current);
    }
}
