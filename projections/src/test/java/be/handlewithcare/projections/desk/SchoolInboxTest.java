package be.handlewithcare.projections.desk;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.delivered;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.notice;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.returned;
import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.projections.World;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchoolInboxTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T21:00:00Z");
    private static final SignalId NOOR = signal("a/noor");
    private static final SignalId ADAM = signal("a/adam");
    private static final NoticeId NOTICE = notice(NOOR, OAK);

    private final World world = new World();
    private final SchoolInbox inbox = world.its(SchoolInbox.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aNoticeFollowsWhatTheSchoolDoesWithIt() {
        noorIsPlaced();
        assertThat(inbox.notice(OAK, NOTICE))
                .contains(new NoticeView(NOTICE, NOOR, NIGHT, null, null, null, null, null, false));

        world.happened(delivered(NOOR, OAK, NIGHT.plusSeconds(1)));
        world.happened(new NoticeOpened(NOTICE, NOOR, NIGHT.plusSeconds(2)));
        world.happened(
                new NoticeAcknowledged(NOTICE, NOOR, NIGHT.plusSeconds(3)),
                new TeacherInformed(NOTICE, NOOR, NIGHT.plusSeconds(4)));

        assertThat(inbox.notice(OAK, NOTICE))
                .contains(new NoticeView(
                        NOTICE,
                        NOOR,
                        NIGHT,
                        NIGHT.plusSeconds(2),
                        NIGHT.plusSeconds(3),
                        NIGHT.plusSeconds(4),
                        null,
                        null,
                        false));
    }

    @Test
    void theNewestNoticeComesFirst() {
        noorIsPlaced();
        world.happened(placed(ADAM, NIGHT, OAK), issued(ADAM, OAK, NIGHT.plusSeconds(60)));

        assertThat(inbox.notices(OAK)).extracting(NoticeView::signal).containsExactly(ADAM, NOOR);
    }

    @Test
    void aNoticeThatTheSchoolSentBackStaysAsDone() {
        noorIsPlaced();
        world.happened(new NoticeOpened(NOTICE, NOOR, NIGHT));
        world.happened(returned(NOOR, OAK, NIGHT.plusSeconds(5)));
        assertThat(inbox.notices(OAK)).extracting(NoticeView::returnedAt).containsExactly(NIGHT.plusSeconds(5));
    }

    @Test
    void aNoticeTakenBackUnreadWasNeverThere() {
        noorIsPlaced();
        world.happened(new NoticeWithdrawn(NOTICE, NOOR, false, NIGHT.plusSeconds(5)));
        assertThat(inbox.notices(OAK)).isEmpty();
        assertThat(inbox.notice(OAK, NOTICE)).isEmpty();
        world.happened(new NoticeErased(NOTICE, NOOR, NIGHT.plusSeconds(6)));
        assertThat(inbox.notice(OAK, NOTICE)).isEmpty();
    }

    @Test
    void aNoticeTakenBackAfterItWasReadStands() {
        noorIsPlaced();
        world.happened(new NoticeOpened(NOTICE, NOOR, NIGHT));
        world.happened(new NoticeWithdrawn(NOTICE, NOOR, true, NIGHT.plusSeconds(5)));
        assertThat(inbox.notices(OAK)).extracting(NoticeView::withdrawnAt).containsExactly(NIGHT.plusSeconds(5));
    }

    @Test
    void aNoticeOfAForgottenChildIsListedNoMoreButStillFound() {
        noorIsPlaced();
        world.happened(new NoticeErased(NOTICE, NOOR, NIGHT.plusSeconds(6)));
        assertThat(inbox.notices(OAK)).isEmpty();
        assertThat(inbox.notice(OAK, NOTICE).orElseThrow().erased()).isTrue();
    }

    @Test
    void anotherSchoolSeesNothing() {
        noorIsPlaced();

        assertThat(inbox.notices(BEECH)).isEmpty();
        assertThat(inbox.notice(BEECH, NOTICE)).isEmpty();
    }

    private void noorIsPlaced() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor", "adam"));
        world.happened(placed(NOOR, NIGHT, OAK), issued(NOOR, OAK, NIGHT));
    }
}
