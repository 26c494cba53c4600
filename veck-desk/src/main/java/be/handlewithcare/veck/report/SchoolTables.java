package be.handlewithcare.veck.report;

import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.veck.figures.Cell;
import be.handlewithcare.veck.figures.SchoolsReached;
import be.handlewithcare.veck.figures.SchoolsReached.Municipality;
import be.handlewithcare.veck.figures.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The schools of a year. */
record SchoolTables(SchoolsReached schools, TakingPart takingPart, ZoneDirectory zones) {
    private static final String NOWHERE = "";

    Table comingAndGoing() {
        return new Table(
                "schools",
                Table.words("figure", "schools"),
                List.of(
                        line("taking-part", takingPart.atTheEnd()),
                        line("joined", takingPart.joined()),
                        line("left", takingPart.left()),
                        line("involved", schools.involved()),
                        line("untrained", schools.untrained().size())));
    }

    private static List<Cell> line(String figure, long count) {
        return List.of(Cell.word("veck.schools." + figure), Cell.count(count));
    }

    Table byProvince() {
        List<List<Cell>> rows = new ArrayList<>();
        perProvince().forEach((province, municipalities) -> {
            if (!province.equals(NOWHERE)) {
                rows.add(row(Cell.text(province), municipalities));
            }
        });
        List<Municipality> nowhere = perProvince().getOrDefault(NOWHERE, List.of());
        if (!nowhere.isEmpty()) {
            rows.add(row(known(null), nowhere));
        }
        rows.add(row(Cell.total(), schools.municipalities()));
        return new Table("schools-by-province", Table.words("province", "taking-part", "hit", "untrained"), rows);
    }

    /** Each province, and under no name the municipalities that lie in none that is known. */
    private Map<String, List<Municipality>> perProvince() {
        Map<String, String> provinces = new HashMap<>();
        Map<String, List<Municipality>> found = new TreeMap<>();
        for (PoliceZone zone : zones.zones()) {
            found.computeIfAbsent(zone.province(), _ -> new ArrayList<>());
            zone.municipalities().forEach(municipality -> provinces.put(municipality, zone.province()));
        }
        for (Municipality municipality : schools.municipalities()) {
            String province =
                    municipality.name() == null ? NOWHERE : provinces.getOrDefault(municipality.name(), NOWHERE);
            found.computeIfAbsent(province, _ -> new ArrayList<>()).add(municipality);
        }
        return found;
    }

    private static List<Cell> row(Cell place, List<Municipality> municipalities) {
        return List.of(
                place,
                sum(municipalities, Municipality::takingPart),
                sum(municipalities, Municipality::hit),
                sum(municipalities, Municipality::untrained));
    }

    private static Cell sum(List<Municipality> municipalities, ToLongFunction<Municipality> count) {
        return Cell.count(municipalities.stream().mapToLong(count).sum());
    }

    /** A name, or that it is unknown. */
    static Cell known(@Nullable String name) {
        return name == null ? Cell.word("veck.unknown") : Cell.text(name);
    }
}
