package be.handlewithcare.projections.audit;

import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.ErasureCounts;
import be.handlewithcare.core.child.ErasureCounts.Forgotten;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.projections.World;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountedErasuresTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final Instant MIDNIGHT_IN_BRUSSELS = Instant.parse("2026-11-20T23:00:00Z");

    private final World world = new World();
    private final AuditTrail trail = world.its(AuditTrail.class);
    private final ErasureCounts counts = world.its(ErasureCounts.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void eachDayCountsItsSignalsByCauseAndNotTheirNotices() {
        erased(MIDNIGHT_IN_BRUSSELS.minusSeconds(1), "a/noor", "opened");
        erased(MIDNIGHT_IN_BRUSSELS, "a/adam", "opened");
        erased(MIDNIGHT_IN_BRUSSELS.plusSeconds(1), "b/noor", "opened");
        erased(MIDNIGHT_IN_BRUSSELS.plusSeconds(2), "c/noor", "requested");
        trail.record(entry(MIDNIGHT_IN_BRUSSELS, AuditAction.ERASED, "a notice", signal("a/adam"), "done"));
        trail.record(entry(
                MIDNIGHT_IN_BRUSSELS,
                AuditAction.WITHDRAWN,
                signal("d/noor").toString(),
                signal("d/noor"),
                "wrong-child"));

        assertThat(counts.since(DAY))
                .containsExactly(
                        new Forgotten(DAY, ErasureCause.OPENED, 2), new Forgotten(DAY, ErasureCause.REQUESTED, 1));
        assertThat(counts.since(DAY.minusDays(1)))
                .endsWith(new Forgotten(DAY.minusDays(1), ErasureCause.OPENED, 1))
                .hasSize(3);
    }

    private void erased(Instant at, String name, String cause) {
        trail.record(entry(at, AuditAction.ERASED, signal(name).toString(), signal(name), cause));
    }

    private static AuditEntry entry(Instant at, AuditAction action, String object, SignalId signal, String outcome) {
        return new AuditEntry(at, Actor.SYSTEM, action, object, signal, outcome);
    }
}
