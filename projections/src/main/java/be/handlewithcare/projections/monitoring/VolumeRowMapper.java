package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.signal.ClosingReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;

/** One row of counts by these cuts. Every closing reason is there, also with none. */
record VolumeRowMapper(Set<Cut> cuts) implements RowMapper<VolumeRow> {

    @Override
    public VolumeRow mapRow(ResultSet row, int number) throws SQLException {
        long signals = row.getLong("signals");
        long children = row.getLong("children");
        return new VolumeRow(
                cuts.contains(Cut.ZONE) ? row.getString("zone") : null,
                cuts.contains(Cut.POST) ? row.getString("post") : null,
                cuts.contains(Cut.MONTH) ? month(row) : null,
                row.getLong("interventions"),
                signals,
                children,
                signals - children,
                row.getLong("notified"),
                row.getLong("in_time"),
                row.getLong("overdue"),
                row.getLong("needs_attention"),
                closed(row),
                row.getLong("withdrawn"));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    private static Map<String, Long> closed(ResultSet row) throws SQLException {
        Map<String, Long> closed = new TreeMap<>();
        for (ClosingReason reason : ClosingReason.values()) {
            closed.put(reason.name(), row.getLong(JdbcVolumes.closedColumn(reason)));
        }
        return closed;
    }
}
