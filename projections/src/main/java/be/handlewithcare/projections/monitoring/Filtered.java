package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.zone.ZoneCode;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A filter as a condition of SQL; what it compares with goes beside the text, never into it. */
final class Filtered {
    private static final String ZONES = " and zone = any(string_to_array(:zones, ','))";

    private Filtered() {}

    /** The months, and the zones if some are asked for. */
    static String condition(Filter filter) {
        return "month between :first and :last" + zones(filter.zones());
    }

    /** Those zones; nothing for every zone. To stand after another condition. */
    static String zones(@Nullable Set<ZoneCode> zones) {
        return zones == null ? "" : ZONES;
    }

    static StatementSpec statement(JdbcClient jdbc, String sql, Filter filter) {
        return statement(jdbc, sql, filter.zones())
                .param("first", filter.first().atDay(1))
                .param("last", filter.last().atDay(1));
    }

    static StatementSpec statement(JdbcClient jdbc, String sql, @Nullable Set<ZoneCode> zones) {
        StatementSpec statement = jdbc.sql(sql);
        return zones == null
                ? statement
                : statement.param("zones", zones.stream().map(ZoneCode::value).collect(Collectors.joining(",")));
    }
}
