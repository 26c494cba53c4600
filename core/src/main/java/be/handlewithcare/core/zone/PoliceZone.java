package be.handlewithcare.core.zone;

import java.util.Set;

/**
 * A police zone as people know it.
 *
 * @param name such as {@code Rivierenland}
 * @param municipalities those it watches over, by name
 * @param current whether it still is one, and has not merged into another
 */
public record PoliceZone(ZoneCode code, String name, String province, Set<String> municipalities, boolean current) {
    public PoliceZone {
        municipalities = Set.copyOf(municipalities);
    }
}
