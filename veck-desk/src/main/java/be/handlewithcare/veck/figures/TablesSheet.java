package be.handlewithcare.veck.figures;

import be.handlewithcare.veck.export.Sheet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tables below each other in one sheet, each under its name. */
public record TablesSheet(UnaryOperator<String> words) {

    /** The sheet with these tables added at its end. */
    public Sheet added(Sheet before, List<Table> tables) {
        Sheet sheet = before;
        for (Table table : tables) {
            sheet = sheet.with(List.of())
                    .with(List.of(words.apply("veck.table." + table.name())))
                    .with(cells(table.header()));
            for (List<Cell> row : table.rows()) {
                sheet = sheet.with(cells(row));
            }
        }
        return sheet;
    }

    private List<@Nullable Object> cells(List<Cell> cells) {
        return cells.stream()
                .<@Nullable Object>map(cell -> cell.exported(words))
                .toList();
    }
}
