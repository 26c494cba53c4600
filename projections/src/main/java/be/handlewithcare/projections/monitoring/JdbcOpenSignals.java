package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.rows.TimeColumn;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts them when asked. */
record JdbcOpenSignals(JdbcClient jdbc, Clock clock) implements OpenSignals {
    private static final String OPEN = """
            select zone, count(*) as open, count(*) filter (where status = 'NEEDS_ATTENTION') as needs_attention,
                count(*) filter (where due_at < :now) as overdue
            from monitoring.signal
            where status in ('AWAITING_SCHOOL', 'NEEDS_ATTENTION')""";

    @Override
    public List<OpenRow> perZone(@Nullable Set<ZoneCode> zones) {
        String sql = OPEN + Filtered.zones(zones) + " group by zone order by zone";
        return Filtered.statement(jdbc, sql, zones)
                .param("now", TimeColumn.of(clock.instant()))
                .query((row, _) -> new OpenRow(
                        new ZoneCode(row.getString("zone")),
                        row.getLong("open"),
                        row.getLong("needs_attention"),
                        row.getLong("overdue")))
                .list();
    }
}
