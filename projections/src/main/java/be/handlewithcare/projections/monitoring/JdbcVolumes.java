package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.rows.TimeColumn;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the signals when asked, all cuts in one query. Its text is put together from constants only. */
final class JdbcVolumes implements Volumes, ZoneVolumes {
    private static final String COUNTS = """
            count(distinct intervention_id) as interventions,
            count(*) as signals,
            count(distinct (school_year || child_token) collate "C") as children,
            count(*) filter (where status = 'NOTIFIED') as notified,
            count(*) filter (where status = 'NOTIFIED' and notified_at <= due_at) as in_time,
            count(*) filter (where overdue_at is not null and status <> 'WITHDRAWN'
                or status in ('AWAITING_SCHOOL', 'NEEDS_ATTENTION') and due_at < :now) as overdue,
            count(*) filter (where status = 'NEEDS_ATTENTION') as needs_attention,
            count(*) filter (where status = 'WITHDRAWN') as withdrawn""";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcVolumes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<VolumeRow> rows(Filter filter, Set<Cut> cuts) {
        Cuts by = new Cuts(cuts);
        return Filtered.statement(jdbc, by.query(columns(), Filtered.condition(filter)), filter)
                .param("now", TimeColumn.of(clock.instant()))
                .query(new VolumeRowMapper(by))
                .list();
    }

    @Override
    public List<VolumeRow> months(ZoneCode zone, YearMonth first, YearMonth last) {
        return rows(new Filter(first, last, Set.of(zone)), Set.of(Cut.MONTH));
    }

    private static List<String> columns() {
        Stream<String> closed = Stream.of(ClosingReason.values()).map(JdbcVolumes::closedBy);
        return Stream.concat(Stream.of(COUNTS), closed).toList();
    }

    private static String closedBy(ClosingReason reason) {
        return "count(*) filter (where status = 'CLOSED' and reason = '" + reason.name() + "') as "
                + closedColumn(reason);
    }

    static String closedColumn(ClosingReason reason) {
        return "closed_" + reason.name();
    }
}
