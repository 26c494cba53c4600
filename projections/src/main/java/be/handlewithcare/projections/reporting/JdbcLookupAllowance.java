package be.handlewithcare.projections.reporting;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Actor.Role;
import be.handlewithcare.core.intervention.LookupAllowance;
import be.handlewithcare.core.intervention.LookupLimits;
import be.handlewithcare.core.intervention.ReportingLimits;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.rows.TimeColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts on the trail, where each child that was reported has one entry, by whoever reported it. */
final class JdbcLookupAllowance implements LookupAllowance {
    private static final String REPORTED = """
            select at, actor, role from audit.entry
            where organisation = :zone and at > :since and action = 'REPORTED' and signal_id is not null
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
        List<Reported> reported = reported(zone, now);
        Optional<Duration> zones = settings.zone().waitFor(times(reported.stream()), children, now);
        Optional<Duration> own = by.role() == Role.OFFICER
                ? settings.officer().waitFor(times(reported.stream().filter(one -> one.isBy(by))), children, now)
                : Optional.empty();
        return Stream.of(zones, own).flatMap(Optional::stream).max(Duration::compareTo);
    }

    private List<Reported> reported(ZoneCode zone, Instant now) {
        return jdbc.sql(REPORTED)
                .param("zone", zone.value())
                .param("since", TimeColumn.of(now.minus(LookupLimits.LONGEST)))
                .query((row, _) ->
                        new Reported(TimeColumn.read(row, "at"), row.getString("actor"), row.getString("role")))
                .list();
    }

    private static List<Instant> times(Stream<Reported> reported) {
        return reported.map(Reported::at).toList();
    }

    private record Reported(Instant at, String actor, String role) {
        boolean isBy(Actor somebody) {
            return actor.equals(somebody.name()) && role.equals(somebody.role().name());
        }
    }
}
