package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.projections.rows.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
                .query((row, _) -> volume(row, cuts))
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
        return "count(*) filter (where status = 'CLOSED' and reason = '" + reason.name() + "') as closed_" + reason;
    }

    private static String column(Cut cut) {
        return switch (cut) {
            case ZONE -> "zone";
            case POST -> "post";
            case MONTH -> "month";
        };
    }

    private static VolumeRow volume(ResultSet row, Set<Cut> cuts) throws SQLException {
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

    private static @Nullable YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    private static Map<String, Long> closed(ResultSet row) throws SQLException {
        Map<String, Long> closed = new TreeMap<>();
        for (ClosingReason reason : ClosingReason.values()) {
            closed.put(reason.name(), row.getLong("closed_" + reason));
        }
        return closed;
    }
}
