package be.handlewithcare.demo.night;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A police station of the region.
 *
 * @param post null for a zone that does not tell its posts apart
 * @param municipalities where it is called to
 * @param interventions in a weekend of 40
 */
record Station(String zone, @Nullable String post, List<String> municipalities, int interventions) {
    private static final String RIVIERENLAND = "5913";
    private static final String HEIST = "5362";

    static final List<Station> ALL = List.of(
            new Station(RIVIERENLAND, "Mechelen", List.of("Mechelen"), 18),
            new Station(RIVIERENLAND, "Willebroek", List.of("Willebroek"), 8),
            new Station(RIVIERENLAND, "Klein-Brabant", List.of("Bornem", "Puurs-Sint-Amands"), 8),
            new Station(HEIST, null, List.of("Heist-op-den-Berg"), 6));
}
