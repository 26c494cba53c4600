package be.handlewithcare.projections.desk;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.closed;
import static be.handlewithcare.projections.Events.delivered;
import static be.handlewithcare.projections.Events.intervention;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.needsAttention;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.raised;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.reported;
import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.projections.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ZoneDeskTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T21:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-21T21:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-20T22:30:00Z");
    private static final SignalId NOOR = signal("a/noor");

    private final World world = new World();
    private final ZoneDesk desk = world.its(ZoneDesk.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aReportedInterventionShowsItsSignalsInTheOrderOfTheReport() {
        world.happened(report("a", RIVIERENLAND, "Willebroek", NIGHT, "noor", "adam", "lina"));

        assertThat(desk.intervention(RIVIERENLAND, intervention("a"))).hasValueSatisfying(view -> {
            assertThat(view.occurredAt()).isEqualTo(NIGHT);
            assertThat(view.dueAt()).isEqualTo(DUE);
            assertThat(view.signals())
                    .extracting(SignalView::signal)
                    .containsExactly(NOOR, signal("a/adam"), signal("a/lina"));
            assertThat(view.signals()).extracting(SignalView::status).containsOnly(SignalStatus.AWAITING_SCHOOL);
        });
    }

    @Test
    void aChildNamedTwiceHasItsSignalTwice() {
        world.happened(
                reported("a", RIVIERENLAND, null, NIGHT, List.of(NOOR, signal("a/adam"), NOOR)),
                raised("a", RIVIERENLAND, null, NIGHT, "noor"),
                raised("a", RIVIERENLAND, null, NIGHT, "adam"));

        assertThat(desk.intervention(RIVIERENLAND, intervention("a"))
                        .orElseThrow()
                        .signals())
                .extracting(SignalView::signal)
                .containsExactly(NOOR, signal("a/adam"), NOOR);
    }

    @Test
    void aPlacedSignalIsNotifiedOnceItsSchoolWasTold() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.happened(placed(NOOR, LATER, OAK), issued(NOOR, OAK, LATER));
        assertThat(noor()).isEqualTo(view(SignalStatus.AWAITING_SCHOOL, null, LATER, null, false));

        world.happened(delivered(NOOR, OAK, LATER.plusSeconds(9)));
        assertThat(noor()).isEqualTo(view(SignalStatus.NOTIFIED, null, LATER, LATER.plusSeconds(9), false));
    }

    @Test
    void aSignalOfTwoSchoolsIsNotifiedWhenTheLastOfThemWasTold() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.happened(placed(NOOR, LATER, OAK, BEECH), issued(NOOR, OAK, LATER), issued(NOOR, BEECH, LATER));

        world.happened(delivered(NOOR, BEECH, LATER.plusSeconds(9)));
        assertThat(noor().status()).isEqualTo(SignalStatus.AWAITING_SCHOOL);
        assertThat(noor().notifiedAt()).isNull();

        // Told before, stored after.
        world.happened(delivered(NOOR, OAK, LATER.plusSeconds(5)));
        assertThat(noor()).isEqualTo(view(SignalStatus.NOTIFIED, null, LATER, LATER.plusSeconds(9), false));
    }

    @Test
    void aPersonHasToDecideForAReason() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.happened(needsAttention(NOOR, AttentionReason.SEVERAL_SCHOOLS, LATER));

        assertThat(noor()).isEqualTo(view(SignalStatus.NEEDS_ATTENTION, "SEVERAL_SCHOOLS", null, null, false));
        assertThat(world.number("select cardinality(candidates) from desk.signal"))
                .isEqualTo(2);
    }

    @Test
    void aClosedSignalKeepsItsReasonAndIsNeverOverdue() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.happened(closed(NOOR, LATER));
        world.itIs(DUE.plus(Duration.ofDays(3)));

        assertThat(noor()).isEqualTo(view(SignalStatus.CLOSED, "NOT_PARTICIPATING", null, null, false));
    }

    @Test
    void anOpenSignalIsOverdueFromTheMomentAfterItsHour() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));

        world.itIs(DUE);
        assertThat(noor().overdue()).isFalse();
        world.itIs(DUE.plusNanos(1_000));
        assertThat(noor().overdue()).isTrue();

        world.happened(needsAttention(NOOR, AttentionReason.NOT_FOUND, DUE));
        assertThat(noor().overdue()).isTrue();
    }

    @Test
    void aSignalToldTooLateStaysOverdueAndOneToldInTimeNeverIs() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor", "adam"));
        world.happened(placed(NOOR, LATER, OAK), placed(signal("a/adam"), LATER, OAK));
        world.happened(issued(NOOR, OAK, LATER), issued(signal("a/adam"), OAK, LATER));
        world.happened(delivered(NOOR, OAK, DUE.plusSeconds(1)), delivered(signal("a/adam"), OAK, DUE));
        world.itIs(DUE.plus(Duration.ofDays(3)));

        assertThat(noor().overdue()).isTrue();
        assertThat(desk.signal(RIVIERENLAND, signal("a/adam")).orElseThrow().overdue())
                .isFalse();
    }

    @Test
    void anotherZoneSeesNothing() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));

        assertThat(desk.intervention(HEIST, intervention("a"))).isEmpty();
        assertThat(desk.signal(HEIST, NOOR)).isEmpty();
        assertThat(desk.signals(HEIST, null, null, 10).items()).isEmpty();
    }

    @Test
    void whatBelongsToNoSignalUndoesTheCommit() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> world.happened(placed(NOOR, LATER, OAK), issued(NOOR, OAK, LATER)));

        assertThat(world.number("select count(*) from desk.notice")).isZero();
        assertThat(world.number("select count(*) from audit.entry")).isZero();
    }

    private SignalView noor() {
        return desk.signal(RIVIERENLAND, NOOR).orElseThrow();
    }

    private static SignalView view(
            SignalStatus status,
            @Nullable String reason,
            @Nullable Instant placedAt,
            @Nullable Instant notifiedAt,
            boolean overdue) {
        return new SignalView(NOOR, intervention("a"), status, reason, DUE, placedAt, notifiedAt, overdue);
    }
}
