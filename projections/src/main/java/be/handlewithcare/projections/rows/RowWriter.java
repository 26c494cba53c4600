package be.handlewithcare.projections.rows;

import java.sql.Statement;
import java.util.List;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes rows now, in one round trip per kind of statement. */
public final class RowWriter {
    private final JdbcOperations jdbc;

    RowWriter(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes them all; what happens to one row in the order given.
     *
     * @throws org.springframework.dao.DataAccessException if the database refuses one, or if one touches no row or
     *     several: a change that meets nothing is a loss. The transaction must not commit then
     */
    public void write(List<Row> rows) {
        for (List<Row> group : RowGroups.of(rows)) {
            verify(group, jdbc.batchUpdate(group.getFirst().sql(), new GroupParameters(group)));
        }
    }

    private static void verify(List<Row> group, int[] touched) {
        for (int i = 0; i < touched.length; i++) {
            // The driver gives no count for inserts that it merged into one; those fail or insert, nothing between.
            if (touched[i] != 1 && touched[i] != Statement.SUCCESS_NO_INFO) {
                throw new IncorrectUpdateSemanticsDataAccessException(
                        group.get(i).key() + ": " + touched[i] + " rows touched instead of one");
            }
        }
    }
}
