package be.handlewithcare.veck.report;

import be.handlewithcare.core.publication.PublicFigure;
import be.handlewithcare.projections.publication.Measure;
import be.handlewithcare.projections.publication.PublicCut;
import be.handlewithcare.projections.publication.PublicRow;
import be.handlewithcare.veck.figures.Cell;
import be.handlewithcare.veck.figures.Table;
import be.handlewithcare.veck.figures.ZoneNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was published of a year, as the tables of its report. */
final class PublicTables {
    private static final List<Measure> COLUMNS = List.of(Measure.INTERVENTIONS, Measure.SIGNALS, Measure.CHILDREN);

    private PublicTables() {}

    static Table headline(List<PublicRow> whole) {
        PublicRow row = everywhere(whole).orElse(null);
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

    /** Everything together, in each of these years that is published as a whole. */
    static Table years(SequencedMap<ReportYear, List<PublicRow>> years) {
        List<List<Cell>> rows = new ArrayList<>();
        years.forEach((year, whole) ->
                everywhere(whole).ifPresent(row -> rows.add(ofYear(Cell.text(year.name()), row))));
        return new Table("years", yearHeader("year"), rows);
    }

    static Table months(List<PublicRow> rows) {
        return new Table(
                "months",
                Table.words("month", "interventions", "signals", "children"),
                rows(rows, PublicCut::isEverywhere)
                        .map(row ->
                                counts(List.of(Cell.month(row.cut().edition().first())), row))
                        .toList());
    }

    static Table provinces(List<PublicRow> whole) {
        return new Table(
                "provinces",
                yearHeader("province"),
                rows(whole, cut -> cut.province() != null)
                        .map(row -> ofYear(Cell.text(row.cut().province()), row))
                        .toList());
    }

    static Table zones(List<PublicRow> whole, ZoneNames names) {
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

    private static Optional<PublicRow> everywhere(List<PublicRow> rows) {
        return rows(rows, PublicCut::isEverywhere).findFirst();
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
