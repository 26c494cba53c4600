package be.handlewithcare.veck.figures;

import be.handlewithcare.projections.monitoring.VolumeRow;
import java.util.ArrayList;
import java.util.List;

/** The counts of a row of volumes, in the order in which every table of them shows them. */
final class VolumeCells {
    private static final List<Cell> HEADER = Table.words(
            "interventions",
            "signals",
            "children",
            "repeats",
            "notified",
            "in-time",
            "overdue",
            "needs-attention",
            "closed",
            "withdrawn");

    private VolumeCells() {}

    static List<Cell> header(Cell... place) {
        return joined(List.of(place), HEADER);
    }

    static List<Cell> row(List<Cell> place, VolumeRow row) {
        return joined(
                place,
                List.of(
                        Cell.count(row.interventions()),
                        Cell.count(row.signals()),
                        Cell.count(row.children()),
                        Cell.count(row.repeats()),
                        Cell.count(row.notified()),
                        Cell.count(row.inTime()),
                        Cell.count(row.overdue()),
                        Cell.count(row.needsAttention()),
                        Cell.count(closed(row)),
                        Cell.count(row.withdrawn())));
    }

    private static long closed(VolumeRow row) {
        return row.closed().values().stream().mapToLong(Long::longValue).sum();
    }

    static List<Cell> joined(List<Cell> first, List<Cell> then) {
        List<Cell> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
