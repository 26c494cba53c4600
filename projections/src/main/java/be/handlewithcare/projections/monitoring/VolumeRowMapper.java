package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.signal.ClosingReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;

/** One row of counts by these cuts. Every closing reason is there, also with none. */
record VolumeRowMapper(Cuts cuts) implements RowMapper<VolumeRow> {

    @Override
    public VolumeRow mapRow(ResultSet row, int number) throws SQLException {
        long signals = row.getLong("signals");
        long children = row.getLong("children");
        return new VolumeRow(
                cuts.zone(row),
                cuts.post(row),
                cuts.month(row),
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

    private static Map<String, Long> closed(ResultSet row) throws SQLException {
        Map<String, Long> closed = new TreeMap<>();
        for (ClosingReason reason : ClosingReason.values()) {
            closed.put(reason.name(), row.getLong(JdbcVolumes.closedColumn(reason)));
        }
        return closed;
    }
}
