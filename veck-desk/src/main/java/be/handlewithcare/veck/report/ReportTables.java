package be.handlewithcare.veck.report;

import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.veck.figures.Cell;
import be.handlewithcare.veck.figures.DelayTable;
import be.handlewithcare.veck.figures.MonthChart;
import be.handlewithcare.veck.figures.Table;
import be.handlewithcare.veck.figures.ZoneNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What was counted, as the tables of a report. */
record ReportTables(ReportFigures figures, ZoneDirectory zones) {
    private static final int CHART_HEIGHT = 280;
    private static final String COUNTING = "veck.report.counting.";

    Report report() {
        ReportQuestion question = figures.question();
        SchoolTables schools = new SchoolTables(figures.schools(), figures.takingPart(), zones);
        return new Report(
                question.year(),
                question.period(),
                question.isComplete() ? null : "veck.report.incomplete",
                question.today(),
                headline(),
                List.of(
                        years(),
                        months(),
                        provinces(),
                        zones(ZoneNames.of(zones)),
                        DelayTable.of(figures.promptness()),
                        endings(),
                        schools.comingAndGoing(),
                        schools.byProvince()),
                chart(),
                Stream.of("signal", "child", "in-time", "place", "school", "month")
                        .map(COUNTING::concat)
                        .toList());
    }

    private Table headline() {
        VolumeRow all = figures.all();
        return new Table(
                "headline",
                Table.words("figure", "value"),
                List.of(
                        line("veck.headline.signals", Cell.count(all.signals())),
                        line("veck.headline.interventions", Cell.count(all.interventions())),
                        line("veck.headline.children", Cell.count(all.children())),
                        line("veck.headline.repeats", Cell.count(all.repeats())),
                        line(
                                "veck.headline.schools",
                                Cell.count(figures.schools().involved())),
                        line("veck.headline.in-time", YearCells.inTime(all))));
    }

    private static List<Cell> line(String key, Cell value) {
        return List.of(Cell.word(key), value);
    }

    private Table years() {
        return new Table(
                "years",
                YearCells.header("year"),
                figures.years().stream()
                        .map(year -> YearCells.row(List.of(Cell.text(year.year().name())), year.row()))
                        .toList());
    }

    private Table months() {
        return new Table(
                "months",
                YearCells.header("month"),
                withTotal(
                        figures.months().stream()
                                .map(row ->
                                        YearCells.row(List.of(Cell.month(Objects.requireNonNull(row.month()))), row)),
                        Cell.total()));
    }

    private Table provinces() {
        return new Table(
                "provinces",
                YearCells.header("province"),
                withTotal(
                        figures.provinces().stream()
                                .map(province ->
                                        YearCells.row(List.of(SchoolTables.known(province.name())), province.row())),
                        Cell.total()));
    }

    private Table zones(ZoneNames names) {
        List<List<Cell>> rows = figures.zones().stream()
                .map(row -> YearCells.row(names.cells(Objects.requireNonNull(row.zone())), row))
                .toList();
        return new Table(
                "zones",
                YearCells.header("zone", "code"),
                rows.isEmpty() ? rows : withTotal(rows.stream(), Cell.total(), Cell.text("")));
    }

    /** Counted by itself: a child that two zones reported is one child. */
    private List<List<Cell>> withTotal(Stream<List<Cell>> rows, Cell... total) {
        return Stream.concat(rows, Stream.of(YearCells.row(List.of(total), figures.all())))
                .toList();
    }

    private Table endings() {
        VolumeRow all = figures.all();
        long ended = all.notified() + YearCells.closed(all) + all.withdrawn();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(line("veck.ending.notified", Cell.count(all.notified())));
        for (ClosingReason reason : ClosingReason.values()) {
            rows.add(line("veck.ending." + reason, Cell.count(all.closed().getOrDefault(reason.name(), 0L))));
        }
        rows.add(line("veck.ending.withdrawn", Cell.count(all.withdrawn())));
        rows.add(line("veck.ending.open", Cell.count(all.signals() - ended)));
        rows.add(List.of(Cell.total(), Cell.count(all.signals())));
        return new Table("endings", Table.words("ending", "signals"), rows);
    }

    private MonthChart chart() {
        long most =
                figures.months().stream().mapToLong(VolumeRow::signals).max().orElse(0);
        return MonthChart.of(Cell.word("veck.table.months"), figures.months(), CHART_HEIGHT, most);
    }
}
