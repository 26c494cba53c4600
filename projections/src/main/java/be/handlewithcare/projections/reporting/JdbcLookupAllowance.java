package be.handlewithcare.projections.reporting;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Actor.Role;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.LookupAllowance;
import be.handlewithcare.core.intervention.LookupLimits;
import be.handlewithcare.core.intervention.RecentLookups;
import be.handlewithcare.core.intervention.RecentLookups.Kind;
import be.handlewithcare.core.intervention.ReportingLimits;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.rows.TimeColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts on the audit log, where each reported child has one entry, and so has each look at the schools to choose from. */
final class JdbcLookupAllowance implements LookupAllowance {
    private static final String LOOKUPS = """
            select at, action, actor, role, signal_id from audit.entry
            where organisation = :zone and at > :since and action = 'REPORTED' and signal_id is not null
            union all
            select at, action, actor, role, signal_id from audit.entry
            where organisation = :zone and at > :since and action = 'SEARCHED' and signal_id is not null
            order by at""";

    private final ReportingLimits settings;
    private final JdbcClient jdbc;

    JdbcLookupAllowance(ReportingLimits settings, JdbcClient jdbc) {
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** The lock and the count are two statements on purpose: only the next one sees what was committed meanwhile. */
    @Override
    public void queue(ZoneCode zone) {
        Locks.await(jdbc, Locks.ZONE, Integer.parseInt(zone.value()));
    }

    @Override
    public Optional<Duration> waitFor(ZoneCode zone, Actor by, int children, Instant now) {
        return waitFor(recent(zone, now), by, children, now, RecentLookups::towardsReports);
    }

    @Override
    public Optional<Duration> waitForLook(ZoneCode zone, Actor by, SignalId signal, Instant now) {
        RecentLookups recent = recent(zone, now);
        return recent.isLookedAtBy(by, signal, now)
                ? Optional.empty()
                : waitFor(recent, by, 1, now, RecentLookups::towardsLooks);
    }

    private Optional<Duration> waitFor(
            RecentLookups recent, Actor by, int wanted, Instant now, Function<RecentLookups, List<Instant>> counting) {
        Optional<Duration> zones = settings.zone().waitFor(counting.apply(recent), wanted, now);
        Optional<Duration> own = by.role() == Role.OFFICER
                ? settings.officer().waitFor(counting.apply(recent.by(by)), wanted, now)
                : Optional.empty();
        return Stream.of(zones, own).flatMap(Optional::stream).max(Duration::compareTo);
    }

    private RecentLookups recent(ZoneCode zone, Instant now) {
        return new RecentLookups(jdbc.sql(LOOKUPS)
                .param("zone", zone.value())
                .param("since", TimeColumn.of(now.minus(LookupLimits.LONGEST)))
                .query((row, _) -> new RecentLookups.Entry(
                        TimeColumn.read(row, "at"),
                        row.getString("action").equals("REPORTED") ? Kind.REPORTED : Kind.LOOKED,
                        row.getString("actor"),
                        Role.valueOf(row.getString("role")),
                        new SignalId(row.getObject("signal_id", UUID.class))))
                .list());
    }
}
