package be.handlewithcare.projections.work;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.erased;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.notice;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.returned;
import static be.handlewithcare.projections.Events.signal;
import static be.handlewithcare.projections.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.work.UnfinishedWork;
import be.handlewithcare.projections.World;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnfinishedErasuresTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T20:00:00Z");
    private static final Instant LAPSED = NIGHT.plus(Retention.LONGEST);
    private static final SignalId NOOR = signal("a/noor");

    private final World world = new World();
    private final UnfinishedWork work = world.its(UnfinishedWork.class);

    @BeforeEach
    void noorHasTwoSchools() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.happened(placed(NOOR, NIGHT, OAK, BEECH), issued(NOOR, OAK, NIGHT), issued(NOOR, BEECH, NIGHT));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void thirtyDaysAfterTheInterventionAChildIsToBeForgotten() {
        isToBeForgottenFrom(LAPSED);
        world.happened(erased(NOOR, "a", LAPSED, OAK, BEECH));
        assertThat(work.notErased(LAPSED.plusSeconds(1))).isEmpty();
    }

    @Test
    void sevenDaysAfterTheLastOfTheSchoolsOpenedItsNotice() {
        opened(OAK, NIGHT.plusSeconds(10));
        isToBeForgottenFrom(LAPSED);
        opened(BEECH, NIGHT.plusSeconds(20));
        isToBeForgottenFrom(NIGHT.plusSeconds(20).plus(Retention.AFTER_OPENING));
    }

    @Test
    void aNoticeThatWasSentBackIsNotWaitedFor() {
        opened(OAK, NIGHT.plusSeconds(10));
        opened(BEECH, NIGHT.plusSeconds(20));
        world.happened(returned(NOOR, BEECH, NIGHT.plusSeconds(30)));
        // A person decides, and has to see whom it is about.
        isToBeForgottenFrom(LAPSED);
        world.happened(placed(NOOR, NIGHT.plusSeconds(40), OAK));
        isToBeForgottenFrom(NIGHT.plusSeconds(10).plus(Retention.AFTER_OPENING));
        world.happened(returned(NOOR, OAK, NIGHT.plusSeconds(50)));
        isToBeForgottenFrom(LAPSED);
    }

    @Test
    void aDayAfterItsZoneTookItBack() {
        opened(OAK, NIGHT);
        world.happened(
                withdrawn(NOOR, NIGHT.plusSeconds(30), OAK, BEECH),
                new NoticeWithdrawn(notice(NOOR, OAK), NOOR, true, NIGHT.plusSeconds(30)),
                new NoticeWithdrawn(notice(NOOR, BEECH), NOOR, false, NIGHT.plusSeconds(30)));
        isToBeForgottenFrom(NIGHT.plusSeconds(30).plus(Retention.AFTER_WITHDRAWAL));
    }

    @Test
    void theOldestComesFirst() {
        world.happened(report("younger", RIVIERENLAND, null, NIGHT.plusSeconds(1), "1"));
        world.happened(report("oldest", RIVIERENLAND, null, NIGHT.minusSeconds(1), "1"));
        assertThat(work.notErased(LAPSED.plus(Duration.ofDays(1))))
                .containsExactly(signal("oldest/1"), NOOR, signal("younger/1"));
    }

    private void isToBeForgottenFrom(Instant end) {
        assertThat(work.notErased(end)).isEmpty();
        assertThat(work.notErased(end.plusNanos(1_000))).containsExactly(NOOR);
    }

    private void opened(InstitutionNumber school, Instant at) {
        world.happened(new NoticeOpened(notice(NOOR, school), NOOR, at));
    }
}
