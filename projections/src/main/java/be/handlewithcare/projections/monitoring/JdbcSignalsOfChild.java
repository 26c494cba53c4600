package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.rows.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the signals of a child among those of the last month. Older ones are forgotten; and tokens have no index, as each
 * signal would pay for it and hardly anybody asks.
 */
record JdbcSignalsOfChild(JdbcClient jdbc, Clock clock) implements SignalsOfChild {
    /** A day more than anything is kept, for an erasure that is late. */
    private static final Duration REACH = Retention.LONGEST.plusDays(1);

    private static final String FIND = """
            select signal_id, intervention_id, zone, occurred_at, status, reason, placed_schools
            from monitoring.signal
            where occurred_at >= :since and child_token in (:tokens) and erased_at is null
            order by occurred_at, signal_id""";

    @Override
    public List<Found> find(Set<ChildToken> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(FIND)
                .param("since", TimeColumn.of(clock.instant().minus(REACH)))
                .param("tokens", tokens.stream().map(ChildToken::value).toList())
                .query(JdbcSignalsOfChild::found)
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                new SignalId(row.getObject("signal_id", UUID.class)),
                new InterventionId(row.getObject("intervention_id", UUID.class)),
                new ZoneCode(row.getString("zone")),
                TimeColumn.read(row, "occurred_at"),
                row.getString("status"),
                row.getString("reason"),
                Arrays.stream((String[]) row.getArray("placed_schools").getArray())
                        .map(InstitutionNumber::new)
                        .toList());
    }
}
