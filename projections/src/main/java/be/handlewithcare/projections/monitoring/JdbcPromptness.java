package be.handlewithcare.projections.monitoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the delays when asked, all cuts in one query. Its text is put together from constants only. A signal that was
 * withdrawn tells nothing about anybody's promptness.
 */
final class JdbcPromptness implements Promptness {
    static final String COUNT = "_count";
    static final String PERCENTILES = "_percentiles";
    private static final String STANDING = " and status <> 'WITHDRAWN'";

    private final JdbcClient jdbc;

    JdbcPromptness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PromptnessRow> rows(Filter filter, Set<Cut> cuts) {
        Cuts by = new Cuts(cuts);
        return Filtered.statement(jdbc, by.query(columns(), Filtered.condition(filter) + STANDING), filter)
                .query(new PromptnessRowMapper(by))
                .list();
    }

    private static List<String> columns() {
        Stream<String> delays = Stream.of(Delay.values()).map(JdbcPromptness::measured);
        return Stream.concat(Stream.of("count(*) as signals"), delays).toList();
    }

    private static String measured(Delay delay) {
        return switch (delay) {
            case INTERVENTION_TO_REPORTED -> measured(delay, "occurred_at", "reported_at");
            case REPORTED_TO_PLACED -> measured(delay, "reported_at", "placed_at");
            case PLACED_TO_DELIVERED -> measured(delay, "placed_at", "notified_at");
            case DELIVERED_TO_OPENED -> measured(delay, "notified_at", "opened_at");
            case OPENED_TO_ACKNOWLEDGED -> measured(delay, "opened_at", "acknowledged_at");
        };
    }

    /** Whole seconds; none where the order was another, such as a notice that was opened before its mail left. */
    private static String measured(Delay delay, String from, String to) {
        String seconds = "greatest(0, floor(extract(epoch from " + to + " - " + from + ")))::bigint";
        String came = " filter (where " + from + " is not null and " + to + " is not null) as " + delay.name();
        return "count(*)" + came + COUNT + ",\n" + "percentile_disc(array[0.5, 0.9, 0.99]) within group (order by "
                + seconds + ")" + came + PERCENTILES;
    }
}
