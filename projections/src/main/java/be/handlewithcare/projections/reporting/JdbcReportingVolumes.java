package be.handlewithcare.projections.reporting;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.intervention.ReportedChildren;
import be.handlewithcare.core.intervention.ReportingVolumes;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.rows.TimeColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts on the trail. */
final class JdbcReportingVolumes implements ReportingVolumes {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration DAY_AND_FOUR_WEEKS = Duration.ofDays(29);
    private static final String VOLUMES = """
            select organisation, count(*) filter (where at > :dayAgo) as last_day,
                count(*) filter (where at <= :dayAgo) as four_weeks_before
            from audit.entry
            where action = 'REPORTED' and signal_id is not null and role in ('ZONE_SYSTEM', 'OFFICER') and at > :since
                and organisation not in (select object from audit.entry where action = 'UNUSUAL' and at >= :today)
            group by organisation
            having count(*) filter (where at > :dayAgo) > 0
            order by organisation""";

    private final JdbcClient jdbc;

    JdbcReportingVolumes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ReportedChildren> notCalledUnusualToday(Instant now) {
        Locks.await(jdbc, Locks.WATCH, 0);
        return jdbc.sql(VOLUMES)
                .param("dayAgo", TimeColumn.of(now.minus(DAY)))
                .param("since", TimeColumn.of(now.minus(DAY_AND_FOUR_WEEKS)))
                .param(
                        "today",
                        TimeColumn.of(
                                Brussels.dayOf(now).atStartOfDay(Brussels.ZONE).toInstant()))
                .query((row, _) -> new ReportedChildren(
                        new ZoneCode(row.getString("organisation")),
                        row.getLong("last_day"),
                        row.getLong("four_weeks_before")))
                .list();
    }
}
