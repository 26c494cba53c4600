package be.handlewithcare.veck.report;

import be.handlewithcare.core.publication.PublicFigure;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.publication.Measure;
import be.handlewithcare.projections.publication.PublicCut;
import be.handlewithcare.projections.publication.PublicRow;
import be.handlewithcare.projections.publication.PublicVolumes;
import be.handlewithcare.veck.figures.Cell;
import be.handlewithcare.veck.figures.Table;
import be.handlewithcare.veck.figures.ZoneNames;
import be.handlewithcare.veck.monitoring.Period;
import be.handlewithcare.veck.report.ReportYear.Kind;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report of a calendar year as everybody may read it: what was published, and nothing else. */
record PublicReports(PublicVolumes volumes, ZoneDirectory zones, Clock clock) {
    private static final List<Measure> COLUMNS = List.of(Measure.INTERVENTIONS, Measure.SIGNALS, Measure.CHILDREN);

    /** The years of which something is published, the newest first; the running one if nothing is. */
    List<ReportYear> years() {
        ReportYear running = ReportYear.of(Kind.CALENDAR, clock.instant());
        List<ReportYear> years = volumes.published().stream()
                .flatMap(months -> running.backwards().stream()
                        .filter(year -> year.startsIn() >= months.first().getYear()
                                && year.startsIn() <= months.last().getYear()))
                .toList();
        return years.isEmpty() ? List.of(running) : years;
    }

    /** The same, and the year that is shown, of which nothing may be published. */
    List<ReportYear> offered(ReportYear shown) {
        return Stream.concat(Stream.of(shown), years().stream())
                .distinct()
                .sorted(Comparator.comparingInt(ReportYear::startsIn).reversed())
                .toList();
    }

    /** The newest year that is published as a whole, or else the newest of all. */
    ReportYear usual() {
        List<ReportYear> years = years();
        return years.stream()
                .filter(year -> !volumes.year(year.startsIn()).isEmpty())
                .findFirst()
                .orElseGet(years::getFirst);
    }

    /** Without the tables that come only with the whole year while it is not published. */
    Report find(ReportYear year) {
        List<PublicRow> whole = volumes.year(year.startsIn());
        List<PublicRow> months = months(year);
        YearMonth first = months.stream()
                .map(row -> row.cut().edition().first())
                .min(YearMonth::compareTo)
                .orElseGet(() -> year.months().first());
        YearMonth last = months.stream()
                .map(row -> row.cut().edition().last())
                .max(YearMonth::compareTo)
                .orElse(first);
        return new Report(
                year,
                new Period(first, last),
                whole.isEmpty() ? incomplete(months) : null,
                null,
                headline(everywhere(whole)),
                Stream.of(years(year), months(months), provinces(whole), places(whole))
                        .filter(table -> !whole.isEmpty() || !table.rows().isEmpty())
                        .toList(),
                null,
                Stream.of("rounded", "small", "settled", "signal", "child", "in-time")
                        .map("veck.report.public."::concat)
                        .toList());
    }

    private static String incomplete(List<PublicRow> months) {
        return months.isEmpty() ? "veck.report.incomplete.NOTHING" : "veck.report.incomplete.PUBLIC";
    }

    private List<PublicRow> months(ReportYear year) {
        return volumes.months(year.months().first(), year.months().last());
    }

    private static @Nullable PublicRow everywhere(List<PublicRow> rows) {
        return rows.stream().filter(row -> row.cut().isEverywhere()).findFirst().orElse(null);
    }

    private static Table headline(@Nullable PublicRow row) {
        return new Table(
                "headline",
                Table.words("figure", "value"),
                List.of(
                        line("signals", Cell.figure(figure(row, Measure.SIGNALS))),
                        line("interventions", Cell.figure(figure(row, Measure.INTERVENTIONS))),
                        line("children", Cell.figure(figure(row, Measure.CHILDREN))),
                        line("schools", Cell.figure(figure(row, Measure.SCHOOLS))),
                        line("in-time", Cell.percent(figure(row, Measure.IN_TIME_PERCENT)))));
    }

    private static List<Cell> line(String figure, Cell value) {
        return List.of(Cell.word("veck.headline." + figure), value);
    }

    private Table years(ReportYear year) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ReportYear earlier : year.backwards()) {
            PublicRow row = everywhere(volumes.year(earlier.startsIn()));
            if (row != null) {
                rows.add(ofYear(Cell.text(earlier.name()), row));
            }
        }
        return new Table("years", yearHeader("year"), rows);
    }

    private static Table months(List<PublicRow> rows) {
        return new Table(
                "months",
                Table.words("month", "interventions", "signals", "children"),
                rows.stream()
                        .filter(row -> row.cut().isEverywhere())
                        .map(row ->
                                counts(List.of(Cell.month(row.cut().edition().first())), row))
                        .toList());
    }

    private static Table provinces(List<PublicRow> whole) {
        return new Table(
                "provinces",
                yearHeader("province"),
                rows(whole, cut -> cut.province() != null)
                        .map(row -> ofYear(Cell.text(row.cut().province()), row))
                        .toList());
    }

    private Table places(List<PublicRow> whole) {
        ZoneNames names = ZoneNames.of(zones);
        return new Table(
                "zones",
                Table.words("zone", "code", "interventions", "signals", "children"),
                rows(whole, cut -> cut.zone() != null)
                        .map(row -> counts(
                                names.cells(
                                        Objects.requireNonNull(row.cut().zone()).value()),
                                row))
                        .toList());
    }

    private static Stream<PublicRow> rows(List<PublicRow> rows, Predicate<PublicCut> isOne) {
        return rows.stream().filter(row -> isOne.test(row.cut()));
    }

    private static List<Cell> yearHeader(String place) {
        return Table.words(place, "interventions", "signals", "children", "schools", "in-time");
    }

    private static List<Cell> ofYear(Cell place, PublicRow row) {
        List<Cell> cells = new ArrayList<>(counts(List.of(place), row));
        cells.add(Cell.figure(figure(row, Measure.SCHOOLS)));
        cells.add(Cell.percent(figure(row, Measure.IN_TIME_PERCENT)));
        return cells;
    }

    private static List<Cell> counts(List<Cell> place, PublicRow row) {
        return Stream.concat(place.stream(), COLUMNS.stream().map(measure -> Cell.figure(figure(row, measure))))
                .toList();
    }

    private static @Nullable PublicFigure figure(@Nullable PublicRow row, Measure measure) {
        return row == null ? null : row.figures().get(measure);
    }
}
