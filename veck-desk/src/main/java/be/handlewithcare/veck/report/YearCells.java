package be.handlewithcare.veck.report;

import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.veck.figures.Cell;
import be.handlewithcare.veck.figures.Table;
import java.util.List;
import java.util.stream.Stream;

/** What a report tells of a row of volumes: so many columns fit on a sheet of paper. */
final class YearCells {
    private static final List<String> COLUMNS =
            List.of("interventions", "signals", "children", "repeats", "in-time", "overdue", "closed", "withdrawn");

    private YearCells() {}

    static List<Cell> header(String... place) {
        return Table.words(Stream.concat(Stream.of(place), COLUMNS.stream()).toArray(String[]::new));
    }

    static List<Cell> row(List<Cell> place, VolumeRow row) {
        return Stream.concat(
                        place.stream(),
                        Stream.of(
                                Cell.count(row.interventions()),
                                Cell.count(row.signals()),
                                Cell.count(row.children()),
                                Cell.count(row.repeats()),
                                inTime(row),
                                Cell.count(row.overdue()),
                                Cell.count(closed(row)),
                                Cell.count(row.withdrawn())))
                .toList();
    }

    /** Of those whose school knew in time or should have. */
    static Cell inTime(VolumeRow row) {
        return Cell.share(row.inTime(), row.inTime() + row.overdue());
    }

    static long closed(VolumeRow row) {
        return row.closed().values().stream().mapToLong(Long::longValue).sum();
    }
}
