package be.handlewithcare.projections.reporting;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.intervention.ReportedChildren;
import be.handlewithcare.core.intervention.ReportingVolumes;
import be.handlewithcare.core.intervention.WithdrawnSearches;
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
                and organisation not in (select object from audit.entry where action = 'UNUSUAL' and outcome = 'done'
                    and at >= :today)
            group by organisation
            having count(*) filter (where at > :dayAgo) > 0
            order by organisation""";
    private static final String WITHDRAWN = """
            select w.organisation, count(distinct w.signal_id) as withdrawn
            from audit.entry w
            where w.action in ('WITHDRAWN', 'CLOSED') and w.signal_id is not null and w.role in ('ZONE_SYSTEM', 'OFFICER')
                and w.at > greatest(:dayAgo, coalesce((select max(at) from audit.entry u
                    where u.action = 'UNUSUAL' and u.outcome = 'searched-withdrawn' and u.object = w.organisation),
                    '-infinity'))
                and exists (select 1 from audit.entry s
                    where s.signal_id = w.signal_id and s.action = 'SEARCHED' and s.organisation = w.organisation)
                and w.organisation not in (select object from audit.entry
                    where action = 'UNUSUAL' and outcome = 'searched-withdrawn' and at >= :today)
            group by w.organisation
            order by w.organisation""";

    private final boolean limited;
    private final JdbcClient jdbc;

    /** @param limited whether the numbers of reported children are watched too */
    JdbcReportingVolumes(boolean limited, JdbcClient jdbc) {
        this.limited = limited;
        this.jdbc = jdbc;
    }

    @Override
    public List<ReportedChildren> notCalledUnusualToday(Instant now) {
        if (!limited) {
            return List.of();
        }
        Locks.await(jdbc, Locks.WATCH, 0);
        return jdbc.sql(VOLUMES)
                .param("dayAgo", TimeColumn.of(now.minus(DAY)))
                .param("since", TimeColumn.of(now.minus(DAY_AND_FOUR_WEEKS)))
                .param("today", today(now))
                .query((row, _) -> new ReportedChildren(
                        new ZoneCode(row.getString("organisation")),
                        row.getLong("last_day"),
                        row.getLong("four_weeks_before")))
                .list();
    }

    @Override
    public List<WithdrawnSearches> searchedThenWithdrawn(Instant now) {
        Locks.await(jdbc, Locks.WATCH, 0);
        return jdbc.sql(WITHDRAWN)
                .param("dayAgo", TimeColumn.of(now.minus(DAY)))
                .param("today", today(now))
                .query((row, _) ->
                        new WithdrawnSearches(new ZoneCode(row.getString("organisation")), row.getLong("withdrawn")))
                .list();
    }

    private static Object today(Instant now) {
        return TimeColumn.of(Brussels.dayOf(now).atStartOfDay(Brussels.ZONE).toInstant());
    }
}
