package be.handlewithcare.projections.rows;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;

/** The parameters of rows with the same statement. */
record GroupParameters(List<Row> rows) implements BatchPreparedStatementSetter {

    @Override
    public int getBatchSize() {
        return rows.size();
    }

    @Override
    public void setValues(PreparedStatement statement, int index) throws SQLException {
        int position = 0;
        for (Object parameter : rows.get(index).parameters()) {
            position++;
            statement.setObject(position, columnOf(parameter, statement));
        }
    }

    private static @Nullable Object columnOf(@Nullable Object parameter, PreparedStatement statement)
            throws SQLException {
        return switch (parameter) {
            case Instant instant -> TimeColumn.of(instant);
            case SqlArray(var type, var elements) -> statement.getConnection().createArrayOf(type, elements.toArray());
            case null, default -> parameter;
        };
    }
}
