package be.handlewithcare.projections.publication;

import be.handlewithcare.core.publication.Cell;
import be.handlewithcare.core.publication.Total;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.projections.monitoring.Volumes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * The volumes as they are in an edition: of each zone in each month, and every total of those that is told.
 *
 * @param provinces by name: in which order totals are told is part of the rule
 */
record TrueCounts(Edition edition, Volumes volumes, SortedMap<String, Set<ZoneCode>> provinces, List<VolumeRow> cells) {

    /** Where the circuit of all counts begins, and where the rows of a year come together. */
    private enum Hub {
        START,
        END
    }

    static TrueCounts of(Edition edition, Volumes volumes, SortedMap<String, Set<ZoneCode>> provinces) {
        return new TrueCounts(edition, volumes, provinces, volumes.rows(all(edition), EnumSet.of(Cut.ZONE, Cut.MONTH)));
    }

    /** Each zone in each month. */
    List<Cell<PublicCut>> cells(ToLongFunction<VolumeRow> counted) {
        return cells.stream()
                .map(cell -> new Cell<>(
                        PublicCut.of(month(cell), zone(cell)),
                        counted.applyAsLong(cell),
                        month(cell),
                        edition.isOfYear() ? zone(cell) : Hub.START))
                .toList();
    }

    /** The months, everything, the provinces and the zones. */
    List<Row> totals() {
        List<Row> totals = new ArrayList<>();
        for (VolumeRow month : volumes.months(all(edition))) {
            totals.add(total(
                    PublicCut.everywhere(month(month)),
                    month,
                    cell -> month(cell).equals(month(month)),
                    Hub.START,
                    month(month)));
        }
        if (edition.isOfYear()) {
            totals.add(total(PublicCut.everywhere(edition), everything(), _ -> true, Hub.END, Hub.START));
            provinces.forEach((province, members) -> totals.add(total(
                    PublicCut.of(edition, province),
                    volumes.rows(new Filter(edition.first(), edition.last(), members), Set.of())
                            .getFirst(),
                    cell -> members.contains(zone(cell)),
                    province,
                    Hub.END)));
            for (VolumeRow zone : volumes.rows(all(edition), EnumSet.of(Cut.ZONE))) {
                totals.add(total(
                        PublicCut.of(edition, zone(zone)),
                        zone,
                        cell -> zone(cell).equals(zone(zone)),
                        zone(zone),
                        provinceOf(zone(zone))));
            }
        }
        return totals;
    }

    private Object provinceOf(ZoneCode zone) {
        Optional<String> province = provinces.entrySet().stream()
                .filter(members -> members.getValue().contains(zone))
                .map(Map.Entry::getKey)
                .findFirst();
        return province.isPresent() ? province.get() : Hub.END;
    }

    private Row total(PublicCut cut, VolumeRow volumes, Predicate<VolumeRow> part, Object from, Object to) {
        return new Row(cut, volumes, cells.stream().filter(part).toList(), from, to);
    }

    private VolumeRow everything() {
        return volumes.rows(all(edition), Set.of()).getFirst();
    }

    private static Filter all(Edition edition) {
        return Filter.everywhere(edition.first(), edition.last());
    }

    private static Edition month(VolumeRow row) {
        return Edition.of(Objects.requireNonNull(row.month()));
    }

    private static ZoneCode zone(VolumeRow row) {
        return new ZoneCode(Objects.requireNonNull(row.zone()));
    }

    /** The volumes of a total and of its cells. */
    record Row(PublicCut cut, VolumeRow volumes, List<VolumeRow> cells, Object from, Object to) {
        Total<PublicCut> counted(ToLongFunction<VolumeRow> counted) {
            return new Total<>(
                    cut,
                    counted.applyAsLong(volumes),
                    cells.stream().mapToLong(counted).sum(),
                    from,
                    to);
        }

        /** Whether one is told of it how promptly schools were told. */
        boolean hasPromptness() {
            return cut.edition().isOfYear() && cut.zone() == null;
        }

        Promptly promptly() {
            return new Promptly(volumes.inTime(), volumes.inTime() + volumes.overdue());
        }
    }
}
