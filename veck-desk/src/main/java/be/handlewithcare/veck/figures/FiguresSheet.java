package be.handlewithcare.veck.figures;

import be.handlewithcare.veck.export.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All tables of one look below each other, under what was asked. */
record FiguresSheet(UnaryOperator<String> words) {

    Sheet of(FiguresQuestion question, List<Table> tables) {
        return new TablesSheet(words).added(asked(question), tables);
    }

    private Sheet asked(FiguresQuestion question) {
        Sheet sheet = Sheet.empty()
                .with(line("veck.filter.from", question.period().first()))
                .with(line("veck.filter.to", question.period().last()))
                .with(line("veck.filter.province", question.region().province()))
                .with(line("veck.filter.zone", question.region().zone()));
        return question.period().spansSchoolYears()
                ? sheet.with(List.of(words.apply("veck.children-per-year")))
                : sheet;
    }

    private List<@Nullable Object> line(String key, @Nullable Object value) {
        return Arrays.asList(words.apply(key), value == null ? words.apply("veck.filter.all") : value.toString());
    }
}
