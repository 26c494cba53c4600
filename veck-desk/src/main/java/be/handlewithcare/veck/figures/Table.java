package be.handlewithcare.veck.figures;

import java.util.List;

/**
 * A table as it is shown and as it is exported. Templates find only public methods.
 *
 * @param name last part of the keys of its texts, such as {@code months}
 */
public record Table(String name, List<Cell> header, List<List<Cell>> rows) {
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A header of these columns, each the last part of a key. */
    public static List<Cell> words(String... columns) {
        return List.of(columns).stream()
                .map(column -> Cell.word("veck.column." + column))
                .toList();
    }
}
