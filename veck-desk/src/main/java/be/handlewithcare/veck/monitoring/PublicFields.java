package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.publication.PublicFigure;
import be.handlewithcare.core.publication.PublicFigure.Rounded;
import be.handlewithcare.core.publication.PublicFigure.Small;
import be.handlewithcare.core.publication.PublicFigure.Withheld;
import be.handlewithcare.projections.publication.Measure;
import be.handlewithcare.projections.publication.PublicCut;
import be.handlewithcare.projections.publication.PublicRow;
import be.handlewithcare.veck.export.Sheet;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The published rows as they leave, in JSON and as a table. */
final class PublicFields {
    private static final String SMALL = "<8";
    private static final String WITHHELD = "withheld";

    private PublicFields() {}

    /** The keys in the order of the contract; null for what is hidden, and {@code small} names what is one to seven. */
    static Map<String, @Nullable Object> json(PublicRow row, PublicQuestion question) {
        Map<String, @Nullable Object> fields = cut(row.cut(), question);
        fields.putAll(figures(row, question, figure -> figure instanceof Rounded(long count) ? count : null));
        fields.put(
                "small",
                measures(question).stream()
                        .filter(measure -> row.figures().get(measure) instanceof Small)
                        .map(Measure::code)
                        .toList());
        return fields;
    }

    /** The same rows as a table. */
    static Sheet sheet(List<PublicRow> rows, PublicQuestion question) {
        PublicRow nothing = new PublicRow(new PublicCut(question.edition(), null, null), Map.of());
        Sheet sheet = Sheet.empty().with(cells(nothing, question).keySet());
        for (PublicRow row : rows) {
            sheet = sheet.with(cells(row, question).values());
        }
        return sheet;
    }

    private static Map<String, @Nullable Object> cells(PublicRow row, PublicQuestion question) {
        Map<String, @Nullable Object> cells = cut(row.cut(), question);
        cells.putAll(figures(row, question, PublicFields::cell));
        return cells;
    }

    private static @Nullable Object cell(@Nullable PublicFigure figure) {
        return switch (figure) {
            case null -> null;
            case Rounded(long count) -> count;
            case Small _ -> SMALL;
            case Withheld _ -> WITHHELD;
        };
    }

    private static Map<String, @Nullable Object> cut(PublicCut cut, PublicQuestion question) {
        YearMonth month = cut.edition().isOfYear() ? null : cut.edition().first();
        return CutFields.of(
                question.cuts(), cut.zone() == null ? null : cut.zone().value(), null, month);
    }

    private static Map<String, @Nullable Object> figures(
            PublicRow row, PublicQuestion question, Function<@Nullable PublicFigure, @Nullable Object> said) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        measures(question)
                .forEach(measure ->
                        figures.put(measure.code(), said.apply(row.figures().get(measure))));
        return figures;
    }

    private static List<Measure> measures(PublicQuestion question) {
        return question.hasSchools()
                ? List.of(Measure.values())
                : List.of(Measure.INTERVENTIONS, Measure.SIGNALS, Measure.CHILDREN);
    }
}
