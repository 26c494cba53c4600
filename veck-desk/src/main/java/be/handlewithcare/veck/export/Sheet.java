package be.handlewithcare.veck.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells, whatever file they become. A cell is a number, a truth or a text; null is an empty one. Rows may differ in
 * length.
 */
public record Sheet(List<List<@Nullable Object>> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /** A sheet to which rows can be added. */
    public static Sheet empty() {
        return new Sheet(List.of());
    }

    /** The same with one row more. */
    public Sheet with(Collection<? extends @Nullable Object> cells) {
        List<List<@Nullable Object>> all = new ArrayList<>(rows);
        all.add(Collections.unmodifiableList(new ArrayList<>(cells)));
        return new Sheet(all);
    }
}
