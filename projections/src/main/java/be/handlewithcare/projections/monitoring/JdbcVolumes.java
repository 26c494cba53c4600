package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.projections.rows.TimeColumn;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the signals when asked, all cuts in one query. Its text is put together from constants only. */
final class JdbcVolumes implements Volumes {
    private static final String COUNTS = """
            count(distinct intervention_id) as interventions,
            count(*) as signals,
            count(distinct (school_year, child_token)) as children,
            count(*) filter (where status = 'NOTIFIED') as notified,
            count(*) filter (where notified_at <= due_at) as in_time,
            count(*) filter (where notified_at > due_at
                or status in ('AWAITING_SCHOOL', 'NEEDS_ATTENTION') and due_at < :now) as overdue,
            count(*) filter (where status = 'NEEDS_ATTENTION') as needs_attention,
            count(*) filter (where status = 'WITHDRAWN') as withdrawn""";
    private static final String MONTHS = " from monitoring.signal where month between :first and :last";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcVolumes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<VolumeRow> rows(YearMonth first, YearMonth last, Set<Cut> cuts) {
        return jdbc.sql(query(cuts))
                .param("now", TimeColumn.of(clock.instant()))
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query(new VolumeRowMapper(cuts))
                .list();
    }

    private static String query(Set<Cut> cuts) {
        Stream<String> closed = Stream.of(ClosingReason.values()).map(JdbcVolumes::closedBy);
        List<String> by = EnumSet.allOf(Cut.class).stream()
                .filter(cuts::contains)
                .map(JdbcVolumes::column)
                .toList();
        String columns = Stream.concat(by.stream(), Stream.concat(Stream.of(COUNTS), closed))
                .collect(Collectors.joining(",\n", "select ", MONTHS));
        String names = String.join(", ", by);
        return by.isEmpty() ? columns : columns + " group by " + names + " order by " + names;
    }

    private static String closedBy(ClosingReason reason) {
        return "count(*) filter (where status = 'CLOSED' and reason = '" + reason.name() + "') as "
                + closedColumn(reason);
    }

    static String closedColumn(ClosingReason reason) {
        return "closed_" + reason.name();
    }

    private static String column(Cut cut) {
        return switch (cut) {
            case ZONE -> "zone";
            case POST -> "post";
            case MONTH -> "month";
        };
    }
}
