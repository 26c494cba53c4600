package be.handlewithcare.projections.reporting;

import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.ReportedChildren;
import be.handlewithcare.core.intervention.ReportingVolumes;
import be.handlewithcare.core.intervention.WithdrawnSearches;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.Events;
import be.handlewithcare.projections.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReportingVolumesTest {
    /** Half past midnight in Brussels. */
    private static final Instant NOW = Instant.parse("2026-11-20T23:30:00Z");

    private final World world = new World();
    private final ReportingVolumes volumes = new JdbcReportingVolumes(true, world.its(JdbcClient.class));
    private int reports;

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void theLastDayIsSetAgainstTheFourWeeksBefore() {
        reported(RIVIERENLAND, Actor.Role.ZONE_SYSTEM, NOW.minus(Duration.ofDays(29)), "too long ago");
        reported(RIVIERENLAND, Actor.Role.OFFICER, NOW.minus(Duration.ofDays(28)), "a", "b");
        reported(RIVIERENLAND, Actor.Role.ZONE_SYSTEM, NOW.minus(Duration.ofHours(24)), "c");
        reported(RIVIERENLAND, Actor.Role.OFFICER, NOW.minus(Duration.ofHours(23)), "d", "e");
        reported(HEIST, Actor.Role.ZONE_SYSTEM, NOW.minus(Duration.ofDays(2)), "f");

        assertThat(asked()).containsExactly(new ReportedChildren(RIVIERENLAND, 2, 3));
    }

    @Test
    void aZoneThatWasCalledUnusualOnThisDayOfTheCalendarIsNotCalledAgain() {
        reported(RIVIERENLAND, Actor.Role.ZONE_SYSTEM, NOW, "a");
        calledUnusual(NOW.minus(Duration.ofMinutes(31)));
        assertThat(asked()).hasSize(1);

        calledUnusual(NOW.minus(Duration.ofMinutes(30)));
        assertThat(asked()).isEmpty();
    }

    @Test
    void whereNothingIsLimitedNobodyWatches() {
        reported(RIVIERENLAND, Actor.Role.ZONE_SYSTEM, NOW, "a");

        assertThat(world.its(ReportingVolumes.class).notCalledUnusualToday(NOW)).isEmpty();
    }

    @Test
    void whoLookedAtSchoolsAndThenWithdrewIsCountedUntilVeckIsTold() {
        for (String signal : List.of("a", "b", "c", "d")) {
            done(AuditAction.SEARCHED, signal, NOW.minus(Duration.ofHours(2)));
            done(AuditAction.WITHDRAWN, signal, NOW.minus(Duration.ofHours(signal.equals("d") ? 25 : 1)));
        }
        done(AuditAction.WITHDRAWN, "never looked at", NOW.minus(Duration.ofHours(1)));
        assertThat(withdrawn()).containsExactly(new WithdrawnSearches(RIVIERENLAND, 3));

        world.its(AuditTrail.class)
                .record(new AuditEntry(NOW, Actor.SYSTEM, AuditAction.UNUSUAL, "5913", null, "searched-withdrawn"));
        assertThat(withdrawn()).isEmpty();
    }

    @Test
    void closingByHandAfterALookCountsLikeWithdrawing() {
        for (String signal : List.of("a", "b", "c", "d")) {
            done(AuditAction.SEARCHED, signal, NOW.minus(Duration.ofHours(2)));
        }
        done(AuditAction.CLOSED, "a", "NO_SCHOOL");
        done(AuditAction.CLOSED, "b", "OTHER_COUNTRY");
        done(AuditAction.WITHDRAWN, "c", "WRONG_CHILD");
        closedByTheLookup("d");
        done(AuditAction.CLOSED, "never looked at", "NO_SCHOOL");

        assertThat(withdrawn()).containsExactly(new WithdrawnSearches(RIVIERENLAND, 3));
    }

    @Test
    void oneKindOfCallDoesNotStandInForTheOther() {
        reported(RIVIERENLAND, Actor.Role.ZONE_SYSTEM, NOW, "a");
        world.its(AuditTrail.class)
                .record(new AuditEntry(NOW, Actor.SYSTEM, AuditAction.UNUSUAL, "5913", null, "searched-withdrawn"));

        assertThat(asked()).hasSize(1);
    }

    private void done(AuditAction action, String signal, Instant at) {
        SignalId id = Events.signal(signal);
        Actor officer = new Actor("agent", Actor.Role.OFFICER, "5913");
        world.its(AuditTrail.class).record(new AuditEntry(at, officer, action, id.toString(), id, "x"));
    }

    private void done(AuditAction action, String signal, String outcome) {
        SignalId id = Events.signal(signal);
        Actor officer = new Actor("agent", Actor.Role.OFFICER, "5913");
        world.its(AuditTrail.class)
                .record(new AuditEntry(NOW.minus(Duration.ofHours(1)), officer, action, id.toString(), id, outcome));
    }

    private void closedByTheLookup(String signal) {
        SignalId id = Events.signal(signal);
        world.its(AuditTrail.class)
                .record(new AuditEntry(
                        NOW.minus(Duration.ofHours(1)),
                        Actor.SYSTEM,
                        AuditAction.CLOSED,
                        id.toString(),
                        id,
                        "TOO_OLD"));
    }

    private List<WithdrawnSearches> withdrawn() {
        return Objects.requireNonNull(world.transaction().execute(_ -> volumes.searchedThenWithdrawn(NOW)));
    }

    private List<ReportedChildren> asked() {
        return Objects.requireNonNull(world.transaction().execute(_ -> volumes.notCalledUnusualToday(NOW)));
    }

    private void reported(ZoneCode zone, Actor.Role role, Instant at, String... children) {
        world.itIs(at);
        world.happened(
                new Actor("somebody", role, zone.value()),
                Events.report("report-" + reports++, zone, null, at, children));
    }

    private void calledUnusual(Instant at) {
        world.its(AuditTrail.class)
                .record(new AuditEntry(at, Actor.SYSTEM, AuditAction.UNUSUAL, "5913", null, AuditEntry.DONE));
    }
}
