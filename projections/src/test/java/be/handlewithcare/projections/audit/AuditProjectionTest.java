package be.handlewithcare.projections.audit;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.closed;
import static be.handlewithcare.projections.Events.intervention;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.lookedUp;
import static be.handlewithcare.projections.Events.needsAttention;
import static be.handlewithcare.projections.Events.notice;
import static be.handlewithcare.projections.Events.notified;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.signal;
import static be.handlewithcare.projections.Events.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupOutcome;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDaysOffChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.projections.World;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditProjectionTest {
    private static final Actor ZONE = new Actor("pz-5913", Actor.Role.ZONE_SYSTEM, "5913");
    private static final Actor DIRECTOR = new Actor("directeur-012345", Actor.Role.DIRECTOR, "012345");
    private static final Actor VECK = new Actor("veck", Actor.Role.VECK, "veck");
    private static final Actor OFFICER = new Actor("agent-5913", Actor.Role.OFFICER, "5913");
    private static final SignalId NOOR = signal("a/noor");
    private static final NoticeId NOTICE = notice(NOOR, OAK);

    private final World world = new World();

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void theLifeOfASignalIsOnTheTrailInTheNameOfWhoMadeIt() {
        world.happened(ZONE, report("a", RIVIERENLAND, null, World.START, "noor"));
        world.happened(
                lookedUp(NOOR, LookupOutcome.FOUND, World.START),
                placed(NOOR, World.START, OAK),
                issued(NOOR, OAK, World.START));
        world.happened(told(NOOR, OAK, World.START));
        world.happened(notified(NOOR, World.START));
        world.happened(DIRECTOR, new NoticeOpened(NOTICE, NOOR, World.START));
        world.happened(DIRECTOR, new NoticeAcknowledged(NOTICE, NOOR, World.START));
        world.happened(DIRECTOR, new TeacherInformed(NOTICE, NOOR, World.START));

        assertThat(trail(null))
                .containsExactly(
                        "pz-5913 REPORTED " + intervention("a") + " done",
                        "pz-5913 REPORTED " + NOOR + " done",
                        "system LOOKED_UP " + NOOR + " found",
                        "system PLACED " + NOOR + " done",
                        "system ISSUED " + NOTICE + " done",
                        "system NOTIFIED " + NOTICE + " done",
                        "directeur-012345 ACKNOWLEDGED " + NOTICE + " done",
                        "directeur-012345 TEACHER_INFORMED " + NOTICE + " done");
        assertThat(trail(NOOR))
                .hasSize(7)
                .noneMatch(line -> line.contains(intervention("a").toString()));
    }

    @Test
    void whatALookupDidNotFindIsOnTheTrailWithItsReason() {
        world.happened(report("a", RIVIERENLAND, null, World.START, "noor", "adam"));
        world.happened(
                lookedUp(NOOR, LookupOutcome.SEVERAL_PUPILS, World.START),
                needsAttention(NOOR, AttentionReason.SEVERAL_PUPILS, World.START));
        world.happened(
                lookedUp(signal("a/adam"), LookupOutcome.FOUND, World.START), closed(signal("a/adam"), World.START));

        assertThat(trail(NOOR))
                .containsExactly(
                        "system REPORTED " + NOOR + " done",
                        "system LOOKED_UP " + NOOR + " several-pupils",
                        "system NEEDS_ATTENTION " + NOOR + " several-pupils");
        assertThat(trail(signal("a/adam")))
                .endsWith(
                        "system LOOKED_UP " + signal("a/adam") + " found",
                        "system CLOSED " + signal("a/adam") + " not-participating");
    }

    @Test
    void whereNobodyWasAskedTheTrailSaysSo() {
        world.happened(report("a", RIVIERENLAND, null, World.START, "noor"));
        world.happened(
                lookedUp(NOOR, LookupOutcome.NOT_ASKED, World.START),
                needsAttention(NOOR, AttentionReason.NOT_FOUND, World.START));

        assertThat(trail(NOOR)).contains("system LOOKED_UP " + NOOR + " not-asked");
    }

    @Test
    void whatAnOfficerDecidesIsNoLookup() {
        world.happened(report("a", RIVIERENLAND, null, World.START, "noor", "adam"));
        world.happened(OFFICER, placed(NOOR, World.START, OAK));
        world.happened(OFFICER, closed(signal("a/adam"), World.START));
        assertThat(trail(NOOR)).endsWith("system REPORTED " + NOOR + " done", "agent-5913 PLACED " + NOOR + " done");
        assertThat(trail(signal("a/adam")))
                .endsWith(
                        "system REPORTED " + signal("a/adam") + " done",
                        "agent-5913 CLOSED " + signal("a/adam") + " not-participating");
    }

    @Test
    void whoTakesPartIsOnTheTrailByInstitutionNumber() {
        SchoolDetails details =
                new SchoolDetails("De Eik", "Willebroek", List.of(), List.of(new Mailbox("directie@eik.be")));
        world.happened(VECK, new SchoolJoined(OAK, details, LocalDate.of(2026, 9, 1), World.START));
        world.happened(VECK, new SchoolDetailsChanged(OAK, details, World.START));
        world.happened(VECK, new SchoolDaysOffChanged(OAK, List.of(), World.START));
        world.happened(VECK, new SchoolLeft(OAK, LocalDate.of(2026, 12, 1), World.START));
        world.happened(VECK, new SchoolMerged(OAK, BEECH, LocalDate.of(2026, 12, 1), World.START));
        world.happened(VECK, new SchoolClosed(OAK, LocalDate.of(2026, 12, 1), World.START));

        assertThat(trail(null))
                .containsExactly(
                        "veck SCHOOL_JOINED 012345 done",
                        "veck SCHOOL_CHANGED 012345 done",
                        "veck SCHOOL_CHANGED 012345 done",
                        "veck SCHOOL_LEFT 012345 done",
                        "veck SCHOOL_MERGED 012345 done",
                        "veck SCHOOL_CLOSED 012345 done");
    }

    @Test
    void anEventThatTheTrailDoesNotKnowIsRefused() {
        record Unheard() implements DomainEvent {}

        assertThatIllegalStateException().isThrownBy(() -> world.happened(new Unheard()));
    }

    private List<String> trail(@Nullable SignalId signal) {
        return Trail.of(world, signal);
    }
}
