package be.handlewithcare.projections.audit;

import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.erased;
import static be.handlewithcare.projections.Events.intervention;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.notice;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.returned;
import static be.handlewithcare.projections.Events.signal;
import static be.handlewithcare.projections.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.projections.World;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FullLifeOnTheTrailTest {
    private static final Actor DIRECTOR = new Actor("directeur-012345", Actor.Role.DIRECTOR, "012345");
    private static final Actor OFFICER = new Actor("agent-5913", Actor.Role.OFFICER, "5913");
    private static final Actor OPERATOR = new Actor("beheer", Actor.Role.OPERATOR, "hwc");
    private static final SignalId NOOR = signal("a/noor");
    private static final NoticeId NOTICE = notice(NOOR, OAK);

    private final World world = new World();

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void whatTheSystemClosesBecauseOfItsAgeIsNoLookup() {
        world.happened(report("a", RIVIERENLAND, null, World.START, "noor"));
        world.happened(new SignalClosed(NOOR, ClosingReason.TOO_OLD, World.START), erased(NOOR, "a", World.START));
        assertThat(trail(NOOR))
                .endsWith(
                        "system REPORTED " + NOOR + " done",
                        "system CLOSED " + NOOR + " too-old",
                        "system ERASED " + NOOR + " lapsed");
    }

    @Test
    void whoWaitsIsCalledForAndThatIsOnTheTrail() {
        world.happened(report("a", RIVIERENLAND, null, World.START, "noor", "adam"));
        world.happened(
                new SignalEscalated(NOOR, Escalation.ZONE_AND_VECK, World.START),
                new SignalOverdue(NOOR, false, World.START),
                new SignalOverdue(signal("a/adam"), true, World.START));
        assertThat(trail(NOOR))
                .endsWith("system ESCALATED " + NOOR + " zone-and-veck", "system OVERDUE " + NOOR + " done");
        assertThat(trail(signal("a/adam"))).endsWith("system OVERDUE " + signal("a/adam") + " reported-late");
    }

    @Test
    void aReturnIsOnTheTrailForTheSchoolAndForTheZone() {
        noorIsAtOak();
        world.happened(new SchoolReminded(NOTICE, NOOR, OAK, 1, World.START));
        world.happened(DIRECTOR, returned(NOOR, OAK, World.START));
        assertThat(trail(NOOR))
                .endsWith(
                        "system REMINDED " + NOTICE + " done",
                        "directeur-012345 RETURNED " + NOTICE + " done",
                        "directeur-012345 NEEDS_ATTENTION " + NOOR + " returned");
    }

    @Test
    void aWithdrawalIsOnTheTrailWithItsReasonAndForEachNotice() {
        noorIsAtOak();
        world.happened(
                OFFICER, withdrawn(NOOR, World.START, OAK), new NoticeWithdrawn(NOTICE, NOOR, false, World.START));
        assertThat(trail(NOOR))
                .endsWith("agent-5913 WITHDRAWN " + NOOR + " wrong-child", "agent-5913 WITHDRAWN " + NOTICE + " done");
    }

    @Test
    void aForgottenChildIsOnTheTrailWithTheCauseAndForEachNotice() {
        noorIsAtOak();
        world.happened(
                OPERATOR,
                new SignalErased(NOOR, intervention("a"), ErasureCause.REQUESTED, List.of(OAK), World.START),
                new NoticeErased(NOTICE, NOOR, World.START));
        assertThat(trail(NOOR)).endsWith("beheer ERASED " + NOOR + " requested", "beheer ERASED " + NOTICE + " done");
    }

    private void noorIsAtOak() {
        world.happened(report("a", RIVIERENLAND, null, World.START, "noor"));
        world.happened(placed(NOOR, World.START, OAK), issued(NOOR, OAK, World.START));
    }

    private List<String> trail(SignalId signal) {
        return Trail.of(world, signal);
    }
}
