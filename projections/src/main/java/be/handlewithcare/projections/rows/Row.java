package be.handlewithcare.projections.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of exactly one row.
 *
 * @param sql one statement with a {@code ?} per parameter; the same text for each row of its kind
 * @param key the row it touches
 * @param parameters in the order of the statement; an {@code Instant} or a {@link SqlArray} is taken as it is
 */
public record Row(String sql, Key key, List<@Nullable Object> parameters) {

    public Row {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** A change of the row with that key. */
    public static Row of(String sql, Key key, @Nullable Object... parameters) {
        return new Row(sql, key, Arrays.asList(parameters));
    }

    /** Its key and its statement; never its content. */
    @Override
    public String toString() {
        return "Row[" + key + ", " + sql + "]";
    }

    /**
     * Which row of which table.
     *
     * @param table with its schema
     * @param id the value of its primary key
     */
    public record Key(String table, Object id) {}
}
