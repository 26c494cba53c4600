package be.handlewithcare.projections.publication;

import be.handlewithcare.core.publication.Count;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The volumes as they are in an edition: of each zone in each month, and every total of those that is told. */
record TrueCounts(List<Row> rows) {

    static TrueCounts of(Edition edition, Volumes volumes, Map<String, Set<ZoneCode>> provinces) {
        Filter all = Filter.everywhere(edition.first(), edition.last());
        List<VolumeRow> cells = volumes.rows(all, EnumSet.of(Cut.ZONE, Cut.MONTH));
        List<Row> rows = new ArrayList<>();
        cells.forEach(cell -> rows.add(new Row(cut(cell), cell, Set.of(cut(cell)))));
        for (VolumeRow month : volumes.rows(all, EnumSet.of(Cut.MONTH))) {
            rows.add(Row.total(
                    PublicCut.everywhere(month(month)),
                    month,
                    cells,
                    cell -> month(cell).equals(month(month))));
        }
        if (edition.isOfYear()) {
            for (VolumeRow zone : volumes.rows(all, EnumSet.of(Cut.ZONE))) {
                rows.add(Row.total(
                        PublicCut.of(edition, zone(zone)),
                        zone,
                        cells,
                        cell -> zone(cell).equals(zone(zone))));
            }
            provinces.forEach((province, zones) -> rows.add(Row.total(
                    PublicCut.of(edition, province),
                    volumes.rows(new Filter(edition.first(), edition.last(), zones), Set.of())
                            .getFirst(),
                    cells,
                    cell -> zones.contains(zone(cell)))));
        }
        if (edition.isOfYear() || cells.isEmpty()) {
            VolumeRow everything = volumes.rows(all, Set.of()).getFirst();
            rows.add(Row.total(PublicCut.everywhere(edition), everything, cells, _ -> true));
        }
        return new TrueCounts(rows);
    }

    /** All of them, for one of the things that are counted. */
    List<Count<PublicCut>> of(ToLongFunction<VolumeRow> counted) {
        return rows.stream()
                .map(row -> new Count<>(row.cut(), counted.applyAsLong(row.volumes()), row.parts()))
                .toList();
    }

    /** What is told of a year beside counts: how many of a hundred were told in time. */
    Map<PublicCut, Promptly> promptly() {
        return rows.stream()
                .filter(row -> row.cut().edition().isOfYear() && row.cut().zone() == null)
                .collect(Collectors.toMap(
                        Row::cut,
                        row -> new Promptly(
                                row.volumes().inTime(),
                                row.volumes().inTime() + row.volumes().overdue())));
    }

    private static PublicCut cut(VolumeRow cell) {
        return PublicCut.of(month(cell), zone(cell));
    }

    private static Edition month(VolumeRow row) {
        return Edition.of(Objects.requireNonNull(row.month()));
    }

    private static ZoneCode zone(VolumeRow row) {
        return new ZoneCode(Objects.requireNonNull(row.zone()));
    }

    /** The volumes of a cut, and the zones in months that it counts together. */
    private record Row(PublicCut cut, VolumeRow volumes, Set<PublicCut> parts) {

        private static Row total(PublicCut cut, VolumeRow volumes, List<VolumeRow> cells, Predicate<VolumeRow> isPart) {
            return new Row(
                    cut,
                    volumes,
                    cells.stream().filter(isPart).map(TrueCounts::cut).collect(Collectors.toSet()));
        }
    }
}
