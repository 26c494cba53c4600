package be.handlewithcare.projections.rows;

import java.util.List;

/**
 * An array as the value of one column.
 *
 * @param type of its elements in the database
 */
public record SqlArray(String type, List<?> elements) {

    public SqlArray {
        elements = List.copyOf(elements);
    }

    /** An array of texts. */
    public static SqlArray texts(List<?> elements) {
        return new SqlArray("text", elements.stream().map(Object::toString).toList());
    }
}
