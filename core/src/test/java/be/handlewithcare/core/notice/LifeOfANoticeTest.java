package be.handlewithcare.core.notice;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.NOTICE;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SEALED;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.notice.NoticeCommand.AcknowledgeNotice;
import be.handlewithcare.core.notice.NoticeCommand.InformTeacher;
import be.handlewithcare.core.notice.NoticeCommand.IssueNotice;
import be.handlewithcare.core.notice.NoticeCommand.OpenNotice;
import be.handlewithcare.core.notice.NoticeCommand.RecordDelivery;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.testkit.Scenario;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeOfANoticeTest {
    private static final Instant NOW = SATURDAY_MORNING;
    private static final SignalPlaced PLACED =
            new SignalPlaced(SIGNAL, List.of(DE_WIJZER), PlacedBy.LOOKUP, SEALED, SATURDAY_NIGHT, NOW);
    private static final NoticeIssued ISSUED = new NoticeIssued(NOTICE, SIGNAL, DE_WIJZER, SEALED, SATURDAY_NIGHT, NOW);
    private static final NoticeDelivered DELIVERED = new NoticeDelivered(NOTICE, SIGNAL, NOW);
    private static final NoticeOpened OPENED = new NoticeOpened(NOTICE, SIGNAL, NOW);
    private static final NoticeAcknowledged ACKNOWLEDGED = new NoticeAcknowledged(NOTICE, SIGNAL, NOW);
    private static final TeacherInformed INFORMED = new TeacherInformed(NOTICE, SIGNAL, NOW);

    private final Scenario<NoticeCommand, NoticeState, NoticeEvent> scenario = Scenario.of(new NoticeDecider());

    @Test
    void aNoticeGoesFromTheDeskToTheTeacher() {
        scenario.when(new IssueNotice(NOTICE, DE_WIJZER, PLACED))
                .then(ISSUED)
                .when(new RecordDelivery(NOTICE, NOW))
                .then(DELIVERED)
                .when(new OpenNotice(NOTICE, DE_WIJZER, NOW))
                .then(OPENED)
                .when(new AcknowledgeNotice(NOTICE, DE_WIJZER, NOW))
                .then(ACKNOWLEDGED)
                .when(new InformTeacher(NOTICE, DE_WIJZER, NOW))
                .then(INFORMED);
    }

    @Test
    void aDirectorMayReadItBeforeTheMailIsOut() {
        scenario.given(ISSUED, OPENED)
                .when(new RecordDelivery(NOTICE, NOW))
                .then(DELIVERED)
                .when(new OpenNotice(NOTICE, DE_WIJZER, NOW))
                .thenNothing();
    }

    @Test
    void whoSaysThatTheTeacherKnowsConfirmsToo() {
        scenario.given(ISSUED, OPENED)
                .when(new InformTeacher(NOTICE, DE_WIJZER, NOW))
                .then(ACKNOWLEDGED, INFORMED)
                .when(new AcknowledgeNotice(NOTICE, DE_WIJZER, NOW))
                .thenNothing();
    }

    @Test
    void whatWasNotOpenedCannotBeConfirmed() {
        scenario.given(ISSUED)
                .when(new AcknowledgeNotice(NOTICE, DE_WIJZER, NOW))
                .thenRejected(Rule.NOT_OPENED);
        scenario.when(new InformTeacher(NOTICE, DE_WIJZER, NOW)).thenRejected(Rule.NOT_OPENED);
    }

    @Test
    void forAnotherSchoolItDoesNotExist() {
        scenario.given(ISSUED, OPENED)
                .when(new OpenNotice(NOTICE, HET_ANKER, NOW))
                .thenRejected(Rule.NOT_FOUND);
        scenario.when(new AcknowledgeNotice(NOTICE, HET_ANKER, NOW)).thenRejected(Rule.NOT_FOUND);
        scenario.when(new InformTeacher(NOTICE, HET_ANKER, NOW)).thenRejected(Rule.NOT_FOUND);
    }

    @Test
    void whatWasNeverIssuedDoesNotExist() {
        scenario.when(new OpenNotice(NOTICE, DE_WIJZER, NOW)).thenRejected(Rule.NOT_FOUND);
        scenario.when(new RecordDelivery(NOTICE, NOW)).thenRejected(Rule.NOT_FOUND);
    }
}
