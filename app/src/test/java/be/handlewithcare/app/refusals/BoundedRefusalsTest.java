package be.handlewithcare.app.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.testkit.RecordingTrail;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class BoundedRefusalsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    private static final Actor HEIST = new Actor("pz-5362", Actor.Role.ZONE_SYSTEM, "5362");
    private static final Actor HEKLA = new Actor("pz-5349", Actor.Role.ZONE_SYSTEM, "5349");

    private final RecordingTrail trail = new RecordingTrail();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final BoundedRefusals refusals =
            new BoundedRefusals(trail, ((InstantSource) now::get).withZone(ZoneOffset.UTC));

    @Test
    void aRefusalSaysWhoAskedForWhatAndWhatTheAnswerWas() {
        refusals.refused(HEIST, "a-signal", "not-found");

        assertThat(trail.entries())
                .containsExactly(new AuditEntry(NOON, HEIST, AuditAction.REFUSED, "a-signal", null, "not-found"));
    }

    @Test
    void aHundredThousandProbesMakeSeventyEntriesThatTellHowManyThereWere() {
        for (int probe = 1; probe <= 100_000; probe++) {
            refusals.refused(HEIST, "signal " + probe, "not-found");
        }

        assertThat(trail.entries()).hasSize(70);
        assertThat(trail.entries().get(60).object()).isEqualTo("refusals:120");
        assertThat(trail.entries().getLast().object()).isEqualTo("refusals:61440");
    }

    @Test
    void whoProbesHidesNobodyElseAndIsRecordedOneByOneAgainInTheNextHour() {
        for (int probe = 0; probe < 100; probe++) {
            refusals.refused(HEIST, "a-signal", "not-found");
        }
        int before = trail.entries().size();

        refusals.refused(HEKLA, "another", "forbidden");
        now.set(NOON.plus(BoundedRefusals.WINDOW));
        refusals.refused(HEIST, "later", "not-found");

        assertThat(trail.entries().subList(before, trail.entries().size()))
                .extracting(AuditEntry::object)
                .containsExactly("another", "later");
    }

    @Test
    void aRefusalStandsThoughItCannotBeRecorded() {
        refusalsOn(new DataAccessResourceFailureException("away")).refused(HEIST, "a-signal", "not-found");
        refusalsOn(new CannotCreateTransactionException("away")).refused(HEIST, "a-signal", "not-found");
    }

    @Test
    void aFaultOfOursIsNoOutageOfTheTrail() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> refusalsOn(new IllegalStateException("a fault")).refused(HEIST, "a", "not-found"));
    }

    private static BoundedRefusals refusalsOn(RuntimeException failure) {
        return new BoundedRefusals(
                _ -> {
                    throw failure;
                },
                ((InstantSource) () -> NOON).withZone(ZoneOffset.UTC));
    }
}
