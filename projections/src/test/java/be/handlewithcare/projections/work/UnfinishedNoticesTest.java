package be.handlewithcare.projections.work;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.delivered;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.notice;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.work.UnfinishedWork;
import be.handlewithcare.projections.World;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnfinishedNoticesTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T20:00:00Z");
    private static final Instant AFTER = NIGHT.plusSeconds(1);
    private static final SignalId NOOR = signal("a/noor");
    private static final NoticeId AT_OAK = notice(NOOR, OAK);
    private static final NoticeId AT_BEECH = notice(NOOR, BEECH);

    private final World world = new World();
    private final UnfinishedWork work = world.its(UnfinishedWork.class);

    @BeforeEach
    void noorHasTwoSchools() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.happened(placed(NOOR, NIGHT, OAK, BEECH), issued(NOOR, OAK, NIGHT));
        world.happened(issued(NOOR, BEECH, NIGHT.minusSeconds(1)));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aNoticeWithoutItsMailIsFoundUntilTheMailLeft() {
        assertThat(work.notMailed(NIGHT)).containsExactly(AT_BEECH);
        assertThat(work.notMailed(AFTER)).containsExactly(AT_BEECH, AT_OAK);
        world.happened(delivered(NOOR, BEECH, NIGHT), new NoticeOpened(AT_OAK, NOOR, NIGHT));
        assertThat(work.notMailed(AFTER)).containsExactly(AT_OAK);
    }

    @Test
    void anUnreadNoticeIsFoundUntilItIsReadAndAgainSomeTimeAfterEachReminder() {
        assertThat(work.notReminded(NIGHT)).containsExactly(AT_BEECH);
        assertThat(work.notReminded(AFTER)).containsExactly(AT_BEECH, AT_OAK);
        world.happened(new SchoolReminded(AT_BEECH, NOOR, BEECH, 1, AFTER));
        assertThat(work.notReminded(AFTER)).containsExactly(AT_OAK);
        assertThat(work.notReminded(AFTER.plusSeconds(1))).containsExactly(AT_BEECH, AT_OAK);
        world.happened(new NoticeOpened(AT_BEECH, NOOR, AFTER));
        assertThat(work.notReminded(AFTER.plusSeconds(1))).containsExactly(AT_OAK);
    }

    static List<DomainEvent> ends() {
        return List.of(
                new NoticeReturned(AT_OAK, NOOR, OAK, NIGHT),
                new NoticeWithdrawn(AT_OAK, NOOR, false, NIGHT),
                new NoticeErased(AT_OAK, NOOR, NIGHT));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void forANoticeThatStandsNoMoreNothingIsLeftToDo(DomainEvent end) {
        world.happened(end);
        assertThat(work.notMailed(AFTER)).containsExactly(AT_BEECH);
        assertThat(work.notReminded(AFTER)).containsExactly(AT_BEECH);
    }
}
