package be.handlewithcare.projections.work;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.closed;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.needsAttention;
import static be.handlewithcare.projections.Events.notified;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.returned;
import static be.handlewithcare.projections.Events.signal;
import static be.handlewithcare.projections.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.work.UnfinishedWork;
import be.handlewithcare.projections.World;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnfinishedSignalsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T20:00:00Z");
    private static final Instant AFTER = NIGHT.plusSeconds(1);
    /** When {@code report} hands in. */
    private static final Instant REPORTED = NIGHT.plusSeconds(3600);

    private static final Instant DUE = Instant.parse("2026-11-21T20:00:00Z");
    private static final SignalId AWAITING = signal("a/awaiting");
    private static final SignalId PLACED = signal("a/placed");
    private static final SignalId NOTIFIED = signal("a/notified");
    private static final SignalId NEEDY = signal("a/needy");
    private static final SignalId SILENCE = signal("a/silence");
    private static final SignalId CLOSED = signal("a/closed");
    private static final SignalId WITHDRAWN = signal("a/withdrawn");

    private final World world = new World();
    private final UnfinishedWork work = world.its(UnfinishedWork.class);

    @BeforeEach
    void oneOfEachStatus() {
        world.happened(report(
                "a",
                RIVIERENLAND,
                null,
                NIGHT,
                "awaiting",
                "placed",
                "notified",
                "needy",
                "silence",
                "closed",
                "withdrawn"));
        world.happened(placed(PLACED, NIGHT, OAK), placed(NOTIFIED, NIGHT, OAK), notified(NOTIFIED, NIGHT));
        world.happened(needsAttention(NEEDY, AttentionReason.NOT_FOUND, NIGHT));
        world.happened(needsAttention(SILENCE, AttentionReason.LOOKUP_UNAVAILABLE, NIGHT));
        world.happened(closed(CLOSED, NIGHT), withdrawn(WITHDRAWN, NIGHT));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void whatIsBeingLookedUpIsFoundOnceItWaitsLongEnough() {
        assertThat(work.notLookedUp(REPORTED)).isEmpty();
        assertThat(work.notLookedUp(REPORTED.plusSeconds(1))).containsExactlyInAnyOrder(AWAITING, SILENCE);
    }

    @Test
    void whoHasNoSchoolIsFoundUntilEachStepWasCalled() {
        assertThat(work.notEscalated(Escalation.ZONE, NIGHT)).isEmpty();
        assertThat(work.notEscalated(Escalation.ZONE, AFTER)).containsExactlyInAnyOrder(AWAITING, NEEDY, SILENCE);
        world.happened(new SignalEscalated(NEEDY, Escalation.ZONE, NIGHT));
        assertThat(work.notEscalated(Escalation.ZONE, AFTER)).containsExactlyInAnyOrder(AWAITING, SILENCE);
        assertThat(work.notEscalated(Escalation.ZONE_AND_VECK, AFTER))
                .containsExactlyInAnyOrder(AWAITING, NEEDY, SILENCE);
        world.happened(new SignalEscalated(AWAITING, Escalation.ZONE_AND_VECK, NIGHT));
        assertThat(work.notEscalated(Escalation.ZONE, AFTER)).containsExactly(SILENCE);
        assertThat(work.notEscalated(Escalation.ZONE_AND_VECK, AFTER)).containsExactlyInAnyOrder(NEEDY, SILENCE);
    }

    @Test
    void aSignalThatASchoolSentBackHasNoSchoolAgain() {
        world.happened(issued(NOTIFIED, OAK, NIGHT));
        world.happened(returned(NOTIFIED, OAK, NIGHT));
        // Its zone was told of that, and is called at another time.
        assertThat(work.notEscalated(Escalation.ZONE, AFTER)).doesNotContain(NOTIFIED);
        assertThat(work.notMarkedOverdue(DUE.plusSeconds(1))).contains(NOTIFIED);
        world.happened(placed(NOTIFIED, NIGHT, BEECH), notified(NOTIFIED, NIGHT));
        assertThat(work.notMarkedOverdue(DUE.plusSeconds(1))).doesNotContain(NOTIFIED);
    }

    @Test
    void whatNoSchoolKnowsAfterItsHourIsFoundUntilItIsOnRecord() {
        assertThat(work.notMarkedOverdue(DUE)).isEmpty();
        assertThat(work.notMarkedOverdue(DUE.plusSeconds(1)))
                .containsExactlyInAnyOrder(AWAITING, PLACED, NEEDY, SILENCE);
        world.happened(new SignalOverdue(PLACED, false, DUE), new SignalOverdue(NEEDY, true, DUE));
        assertThat(work.notMarkedOverdue(DUE.plusSeconds(1))).containsExactlyInAnyOrder(AWAITING, SILENCE);
    }

    @Test
    void allAreFoundTheOldestFirst() {
        String[] children =
                IntStream.range(0, 1_200).mapToObj(Integer::toString).toArray(String[]::new);
        world.happened(report("younger", RIVIERENLAND, null, NIGHT.plusSeconds(1), children));
        world.happened(report("oldest", RIVIERENLAND, null, NIGHT.minusSeconds(1), "noor"));
        assertThat(work.notLookedUp(DUE))
                .hasSize(1_203)
                .startsWith(signal("oldest/noor"))
                .contains(AWAITING, SILENCE, signal("younger/1199"));
    }
}
