package be.handlewithcare.projections.desk;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.closed;
import static be.handlewithcare.projections.Events.erased;
import static be.handlewithcare.projections.Events.intervention;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.lookedUp;
import static be.handlewithcare.projections.Events.needsAttention;
import static be.handlewithcare.projections.Events.notified;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.placedByHand;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.returned;
import static be.handlewithcare.projections.Events.signal;
import static be.handlewithcare.projections.Events.told;
import static be.handlewithcare.projections.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupOutcome;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.projections.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a signal stands, after each thing that can happen to it. Long because there are many. */
class StatusOfASignalTest {
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
    void aSignalThatASchoolSentBackIsPlacedAndToldAnew() {
        noorIsToldAt(LATER);
        world.happened(returned(NOOR, OAK, LATER.plusSeconds(10)));
        assertThat(noor()).isEqualTo(view(SignalStatus.NEEDS_ATTENTION, "RETURNED", null, null, false));
        world.happened(placed(NOOR, LATER.plusSeconds(20), BEECH));
        assertThat(noor()).isEqualTo(view(SignalStatus.AWAITING_SCHOOL, null, LATER.plusSeconds(20), null, false));
        world.happened(notified(NOOR, LATER.plusSeconds(30)));
        assertThat(noor())
                .isEqualTo(view(SignalStatus.NOTIFIED, null, LATER.plusSeconds(20), LATER.plusSeconds(30), false));
    }

    @Test
    void itIsKnownWhereASignalWentAndWhoKnew() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        assertThat(desk.placement(RIVIERENLAND, NOOR)).isEmpty();
        world.happened(lookedUp(NOOR, LookupOutcome.FOUND, LATER.minusSeconds(1)), placed(NOOR, LATER, OAK));
        assertThat(desk.placement(RIVIERENLAND, NOOR)).hasValue(new SignalPlacement(List.of(), PlacedBy.LOOKUP));
        world.happened(new SignalReturned(NOOR, OAK, List.of(), LATER.plusSeconds(10)));
        assertThat(desk.placement(RIVIERENLAND, NOOR)).isEmpty();
        world.happened(placedByHand(NOOR, LATER.plusSeconds(20), BEECH, OAK));
        assertThat(desk.placement(RIVIERENLAND, NOOR))
                .hasValue(new SignalPlacement(List.of(BEECH, OAK), PlacedBy.PERSON));
        assertThat(desk.placement(HEIST, NOOR)).isEmpty();
        world.happened(erased(NOOR, "a", LATER.plusSeconds(30)));
        assertThat(desk.placement(RIVIERENLAND, NOOR)).isEmpty();
    }

    @Test
    void whoAnsweredWhereTheChildGoesIsKept() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        assertThat(noor().source()).isNull();
        world.happened(lookedUp(NOOR, LookupOutcome.NOT_FOUND, LATER));
        assertThat(noor().source()).isEqualTo(LookupSource.MAGDA);
    }

    @Test
    void whereNobodyWasAskedNobodyAnswered() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.happened(lookedUp(NOOR, LookupOutcome.NOT_ASKED, LATER));
        assertThat(noor().source()).isNull();
    }

    @Test
    void aSignalThatItsZoneTookBackKeepsTheReason() {
        noorIsToldAt(LATER);
        world.happened(withdrawn(NOOR, LATER, OAK));
        world.itIs(DUE.plusSeconds(1));
        assertThat(noor()).isEqualTo(view(SignalStatus.WITHDRAWN, "WRONG_CHILD", LATER, LATER, false));
    }

    @Test
    void aForgottenChildLeavesTheStatusAsItWas() {
        noorIsToldAt(LATER);
        SignalView before = noor();
        world.happened(erased(NOOR, "a", LATER, OAK));
        assertThat(before.erased()).isFalse();
        assertThat(noor().erased()).isTrue();
        assertThat(noor().status()).isEqualTo(SignalStatus.NOTIFIED);
    }

    @Test
    void aPlacedSignalIsNotifiedOnceItsSchoolWasTold() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.happened(placed(NOOR, LATER, OAK), issued(NOOR, OAK, LATER));
        assertThat(noor()).isEqualTo(view(SignalStatus.AWAITING_SCHOOL, null, LATER, null, false));

        world.happened(told(NOOR, OAK, LATER.plusSeconds(9)));
        assertThat(noor().status()).isEqualTo(SignalStatus.AWAITING_SCHOOL);
        world.happened(notified(NOOR, LATER.plusSeconds(9)));
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
    void whatIsOnRecordAsOverdueStaysOverdueAndWhatWasToldInTimeNeverIs() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor", "adam"));
        world.happened(placed(NOOR, LATER, OAK), placed(signal("a/adam"), LATER, OAK));
        world.happened(new SignalOverdue(NOOR, false, DUE.plusSeconds(1)), notified(NOOR, DUE.plusSeconds(1)));
        world.happened(notified(signal("a/adam"), DUE));
        world.itIs(DUE.plus(Duration.ofDays(3)));
        assertThat(noor().overdue()).isTrue();
        assertThat(desk.signal(RIVIERENLAND, signal("a/adam")).orElseThrow().overdue())
                .isFalse();
    }

    private void noorIsToldAt(Instant at) {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.happened(placed(NOOR, at, OAK), issued(NOOR, OAK, at));
        world.happened(notified(NOOR, at));
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
        return new SignalView(
                NOOR,
                intervention("a"),
                null,
                0,
                1,
                status,
                reason,
                NIGHT,
                DUE,
                NIGHT.plusSeconds(3600),
                null,
                placedAt,
                notifiedAt,
                overdue,
                false);
    }
}
