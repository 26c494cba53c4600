package be.handlewithcare.core.zone;

import java.util.Set;

/**
 * A police zone as people know it.
 *
 * @param name such as {@code Rivierenland}
 * @param municipalities those it watches over, by name
 * @param neighbours the municipalities that border on those, by name; possibly none
 * @param current whether it still is one, and has not merged into another
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

    /** One of which no neighbours are known. */
    public PoliceZone(ZoneCode code, String name, String province, Set<String> municipalities, boolean current) {
        this(code, name, province, municipalities, Set.of(), current);
    }
}
