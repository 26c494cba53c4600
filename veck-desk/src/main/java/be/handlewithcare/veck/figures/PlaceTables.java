package be.handlewithcare.veck.figures;

import be.handlewithcare.projections.monitoring.VolumeRow;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables per zone, or per post of the one zone asked for. */
record PlaceTables(Figures figures, ZoneNames names) {

    Table places() {
        return new Table(
                figures.perZone() ? "zones" : "posts",
                VolumeCells.header(heading().toArray(Cell[]::new)),
                figures.places().stream()
                        .map(row -> VolumeCells.row(place(row), row))
                        .toList());
    }

    Table byMonth() {
        List<YearMonth> months = figures.period().months();
        List<Cell> header = new ArrayList<>(heading());
        months.forEach(month -> header.add(Cell.month(month)));
        header.add(Cell.word("veck.column.signals"));
        Map<String, Long> cells = new HashMap<>();
        figures.placesByMonth().forEach(row -> cells.put(key(row, row.month()), row.signals()));
        List<List<Cell>> rows = new ArrayList<>();
        for (VolumeRow row : figures.places()) {
            List<Cell> line = new ArrayList<>(place(row));
            months.forEach(month -> line.add(Cell.count(cells.getOrDefault(key(row, month), 0L))));
            line.add(Cell.count(row.signals()));
            rows.add(line);
        }
        return new Table(figures.perZone() ? "zones-by-month" : "posts-by-month", header, rows);
    }

    private List<Cell> heading() {
        return figures.perZone() ? Table.words("zone", "code") : Table.words("post");
    }

    private List<Cell> place(VolumeRow row) {
        if (figures.perZone()) {
            return names.cells(Objects.requireNonNull(row.zone()));
        }
        return List.of(name(row));
    }

    /** How a chart calls the place. */
    Cell name(VolumeRow row) {
        if (figures.perZone()) {
            return names.cells(Objects.requireNonNull(row.zone())).getFirst();
        }
        return row.post() == null ? Cell.word("veck.no-post") : Cell.text(row.post());
    }

    private static String key(VolumeRow row, @Nullable YearMonth month) {
        return row.zone() + "\n" + row.post() + "\n" + month;
    }
}
