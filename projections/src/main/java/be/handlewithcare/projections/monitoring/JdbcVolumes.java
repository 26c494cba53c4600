package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.rows.TimeColumn;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the signals when asked, all cuts in one query. Its text is put together from constants only. */
final class JdbcVolumes implements Volumes, ZoneVolumes {
    private static final String COUNTS = """
            count(distinct intervention_id) as interventions,
            count(*) as signals,
            count(distinct (school_year, child_token)) as children,
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
    public List<VolumeRow> rows(YearMonth first, YearMonth last, Set<Cut> cuts) {
        return rows("", Map.of(), first, last, new Cuts(cuts));
    }

    @Override
    public List<VolumeRow> months(ZoneCode zone, YearMonth first, YearMonth last) {
        return rows(" and zone = :zone", Map.of("zone", zone.value()), first, last, new Cuts(Set.of(Cut.MONTH)));
    }

    private List<VolumeRow> rows(
            String condition, Map<String, String> values, YearMonth first, YearMonth last, Cuts by) {
        return jdbc.sql(by.query(columns(), condition))
                .params(values)
                .param("now", TimeColumn.of(clock.instant()))
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query(new VolumeRowMapper(by))
                .list();
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
