package be.handlewithcare.veck.figures;

import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.OpenRow;
import be.handlewithcare.projections.monitoring.VolumeRow;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** All tables of one look, in the order in which they are shown and exported. */
record FigureTables(Figures figures, ZoneNames names, PlaceTables places) {
    /** More than anybody trains in a year; how many more there are, the municipalities tell. */
    private static final int MOST_UNTRAINED = 100;

    static List<Table> of(Figures figures, ZoneDirectory zones) {
        ZoneNames names = ZoneNames.of(zones);
        FigureTables tables = new FigureTables(figures, names, new PlaceTables(figures, names));
        return List.of(
                tables.headline(),
                tables.months(),
                tables.places().places(),
                tables.places().byMonth(),
                DelayTable.of(figures.promptness()),
                tables.open(),
                tables.untrained(),
                tables.municipalities());
    }

    private Table headline() {
        VolumeRow all = figures.all();
        return new Table(
                "headline",
                Table.words("figure", "value"),
                List.of(
                        line("signals", Cell.count(all.signals())),
                        line("interventions", Cell.count(all.interventions())),
                        line("children", Cell.count(all.children())),
                        line("repeats", Cell.count(all.repeats())),
                        line("in-time", Cell.share(all.inTime(), all.inTime() + all.overdue())),
                        line("open", Cell.count(sum(figures.open(), OpenRow::open))),
                        line("overdue-now", Cell.count(sum(figures.open(), OpenRow::overdue))),
                        line("schools", Cell.count(figures.schools().involved()))));
    }

    private static List<Cell> line(String figure, Cell value) {
        return List.of(Cell.word("veck.headline." + figure), value);
    }

    private static long sum(List<OpenRow> rows, ToLongFunction<OpenRow> count) {
        return rows.stream().mapToLong(count).sum();
    }

    private Table months() {
        return new Table(
                "months",
                VolumeCells.header(Cell.word("veck.column.month")),
                figures.months().stream()
                        .map(row -> VolumeCells.row(List.of(Cell.month(Objects.requireNonNull(row.month()))), row))
                        .toList());
    }

    private Table open() {
        return new Table(
                "open",
                Table.words("zone", "code", "open", "needs-attention", "overdue-now"),
                figures.open().stream()
                        .map(row -> VolumeCells.joined(
                                names.cells(row.zone().value()),
                                List.of(
                                        Cell.count(row.open()),
                                        Cell.count(row.needsAttention()),
                                        Cell.count(row.overdue()))))
                        .toList());
    }

    private Table municipalities() {
        return new Table(
                "municipalities",
                Table.words("municipality", "taking-part", "hit", "untrained"),
                figures.schools().municipalities().stream()
                        .map(line -> List.of(
                                known(line.name()),
                                Cell.count(line.takingPart()),
                                Cell.count(line.hit()),
                                Cell.count(line.untrained())))
                        .toList());
    }

    private Table untrained() {
        return new Table(
                "untrained",
                Table.words("school", "institution", "municipality", "signals"),
                figures.schools().untrained().stream()
                        .limit(MOST_UNTRAINED)
                        .map(school -> List.of(
                                known(school.name()),
                                Cell.text(school.number()),
                                known(school.municipality()),
                                Cell.count(school.signals())))
                        .toList());
    }

    private static Cell known(@Nullable String name) {
        return name == null ? Cell.word("veck.unknown") : Cell.text(name);
    }
}
