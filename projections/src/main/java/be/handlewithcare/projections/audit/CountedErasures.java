package be.handlewithcare.projections.audit;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.ErasureCounts;
import be.handlewithcare.projections.rows.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts erasures on the trail. An entry of a notice is one of its signal too, so only those of signals count. */
final class CountedErasures implements ErasureCounts {
    private static final String COUNT = """
            select (at at time zone :zone)::date as day, outcome, count(*) as signals
            from audit.entry
            where action = 'ERASED' and object = signal_id::text and at >= :since
            group by day, outcome order by day desc, outcome""";

    private final JdbcClient jdbc;

    CountedErasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Forgotten> since(LocalDate day) {
        return jdbc.sql(COUNT)
                .param("zone", Brussels.ZONE.getId())
                .param("since", TimeColumn.of(day.atStartOfDay(Brussels.ZONE).toInstant()))
                .query(CountedErasures::forgotten)
                .list();
    }

    private static Forgotten forgotten(ResultSet row, int number) throws SQLException {
        return new Forgotten(
                row.getObject("day", LocalDate.class),
                ErasureCause.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getLong("signals"));
    }
}
