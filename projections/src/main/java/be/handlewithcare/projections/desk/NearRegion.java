package be.handlewithcare.projections.desk;

import be.handlewithcare.core.zone.Municipality;
import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.Reach;
import be.handlewithcare.core.zone.Region;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.core.zone.ZoneDirectory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the schools in the region of a zone. The official list gives a school's place by its post office, such as
 * {@code BERCHEM}, but its NIS code is the municipality's. The list itself shows which municipality a code is: the most frequent
 * of the names under that code that is a municipality.
 */
record NearRegion(JdbcClient jdbc, ZoneDirectory zones, Reach reach) {
    static final Marks NOWHERE = new Marks(new Region(Set.of()), Set.of());

    private static final String PLACES = """
            select nis_code, municipality, count(*) as schools from schools.directory
            where nis_code is not null group by nis_code, municipality""";

    Marks of(ZoneCode zone) {
        Region region = zones.region(zone, reach);
        return new Marks(region, codesIn(region));
    }

    private Set<String> codesIn(Region region) {
        Set<Municipality> all = zones.zones().stream()
                .map(PoliceZone::municipalities)
                .flatMap(Set::stream)
                .map(Municipality::of)
                .collect(Collectors.toSet());
        Map<String, Place> byCode = new HashMap<>();
        places().stream()
                .filter(place -> all.contains(place.municipality()))
                .sorted(Comparator.comparingLong(Place::schools))
                .forEach(place -> byCode.put(place.code(), place));
        return byCode.values().stream()
                .filter(place -> region.municipalities().contains(place.municipality()))
                .map(Place::code)
                .collect(Collectors.toSet());
    }

    private List<Place> places() {
        return jdbc.sql(PLACES)
                .query((row, _) -> new Place(
                        row.getString("nis_code"),
                        Municipality.of(row.getString("municipality")),
                        row.getLong("schools")))
                .list();
    }

    private record Place(String code, Municipality municipality, long schools) {}

    /** The places in the region, by their name or by the code of their municipality. */
    record Marks(Region region, Set<String> codes) {
        boolean has(String place, @Nullable String nisCode) {
            return region.has(place) || (nisCode != null && codes.contains(nisCode));
        }
    }
}
