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
import be.handlewithcare.core.notice.NoticeCommand.EraseNotice;
import be.handlewithcare.core.notice.NoticeCommand.InformTeacher;
import be.handlewithcare.core.notice.NoticeCommand.OpenNotice;
import be.handlewithcare.core.notice.NoticeCommand.RecordDelivery;
import be.handlewithcare.core.notice.NoticeCommand.RemindSchool;
import be.handlewithcare.core.notice.NoticeCommand.ReturnNotice;
import be.handlewithcare.core.notice.NoticeCommand.WithdrawNotice;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.testkit.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingANoticeTest {
    private static final Instant NOW = SATURDAY_MORNING;
    private static final NoticeIssued ISSUED = new NoticeIssued(NOTICE, SIGNAL, DE_WIJZER, SEALED, SATURDAY_NIGHT, NOW);
    private static final NoticeOpened OPENED = new NoticeOpened(NOTICE, SIGNAL, NOW);
    private static final NoticeAcknowledged ACKNOWLEDGED = new NoticeAcknowledged(NOTICE, SIGNAL, NOW);
    private static final TeacherInformed INFORMED = new TeacherInformed(NOTICE, SIGNAL, NOW);
    private static final NoticeReturned RETURNED = new NoticeReturned(NOTICE, SIGNAL, DE_WIJZER, NOW);
    private static final NoticeWithdrawn VANISHED = new NoticeWithdrawn(NOTICE, SIGNAL, false, NOW);
    private static final NoticeWithdrawn WITHDRAWN = new NoticeWithdrawn(NOTICE, SIGNAL, true, NOW);
    private static final NoticeErased ERASED = new NoticeErased(NOTICE, SIGNAL, NOW);

    private static final ReturnNotice RETURN = new ReturnNotice(NOTICE, DE_WIJZER, NOW);
    private static final WithdrawNotice WITHDRAW = new WithdrawNotice(NOTICE, NOW);
    private static final EraseNotice ERASE = new EraseNotice(NOTICE, NOW);
    private static final RecordDelivery DELIVER = new RecordDelivery(NOTICE, NOW);

    private final Scenario<NoticeCommand, NoticeState, NoticeEvent> scenario = Scenario.of(new NoticeDecider());

    @Test
    void whatWasReadMayBeSentBack() {
        scenario.given(ISSUED, OPENED).when(RETURN).then(RETURNED);
    }

    @Test
    void whoConfirmedTooSoonMayStillSendItBack() {
        scenario.given(ISSUED, OPENED, ACKNOWLEDGED, INFORMED).when(RETURN).then(RETURNED);
    }

    @Test
    void whatWasNotReadCannotBeSentBack() {
        scenario.given(ISSUED).when(RETURN).thenRejected(Rule.NOT_OPENED);
    }

    @Test
    void anotherSchoolCannotSendItBackNorSeeThatItWas() {
        ReturnNotice byAnother = new ReturnNotice(NOTICE, HET_ANKER, NOW);

        scenario.given(ISSUED, OPENED).when(byAnother).thenRejected(Rule.NOT_FOUND);
        scenario.given(RETURNED).when(byAnother).thenRejected(Rule.NOT_FOUND);
    }

    @Test
    void aReturnedNoticeHidesTheChild() {
        scenario.given(ISSUED, OPENED, RETURNED);

        directorIsRefused(Rule.NOTICE_RETURNED);
    }

    @Test
    void aNoticeThatNobodyOpenedVanishesWhenItIsWithdrawn() {
        scenario.given(ISSUED).when(WITHDRAW).then(VANISHED);

        directorIsRefused(Rule.NOT_FOUND);
        scenario.when(RETURN).thenRejected(Rule.NOT_FOUND);
    }

    @Test
    void aNoticeThatWasReadStandsAsWithdrawn() {
        scenario.given(ISSUED, OPENED, ACKNOWLEDGED).when(WITHDRAW).then(WITHDRAWN);

        directorIsRefused(Rule.NOTICE_WITHDRAWN);
        scenario.when(RETURN).thenRejected(Rule.NOTICE_WITHDRAWN);
    }

    @Test
    void whatTheSchoolSentBackStaysSentBack() {
        scenario.given(ISSUED, OPENED, RETURNED).when(WITHDRAW).thenNothing();
    }

    @Test
    void anErasedNoticeShowsNobody() {
        scenario.given(ISSUED, OPENED).when(ERASE).then(ERASED);

        directorIsRefused(Rule.ERASED);
        scenario.when(RETURN).thenRejected(Rule.ERASED);
        scenario.when(WITHDRAW).thenNothing();
    }

    /** Another school may not have looked yet, and the child is kept for that one. */
    @Test
    void aSchoolSeesTheChildForSevenDaysAndNoLonger() {
        Instant over = NOW.plus(Duration.ofDays(7));

        scenario.given(ISSUED, OPENED)
                .when(new OpenNotice(NOTICE, DE_WIJZER, over.minusMillis(1)))
                .thenNothing();
        scenario.given(ACKNOWLEDGED)
                .when(new OpenNotice(NOTICE, DE_WIJZER, over))
                .thenRejected(Rule.ERASED);
    }

    @Test
    void whatWasSentBackOrWithdrawnIsErasedToo() {
        scenario.given(ISSUED, OPENED, RETURNED).when(ERASE).then(ERASED);
        Scenario.of(new NoticeDecider())
                .given(ISSUED, OPENED, WITHDRAWN)
                .when(ERASE)
                .then(ERASED);
    }

    @Test
    void aNoticeThatVanishedUnreadDoesNotComeBackByBeingErased() {
        scenario.given(ISSUED, VANISHED).when(ERASE).then(ERASED);

        directorIsRefused(Rule.NOT_FOUND);
    }

    @Test
    void aSchoolIsRemindedOnceUnderEachNumber() {
        scenario.given(ISSUED).when(remind(1)).then(reminded(1)).when(remind(2)).then(reminded(2));
        scenario.when(remind(1)).thenNothing();
        scenario.when(remind(4)).thenNothing();
    }

    @Test
    void whatWasOpenedIsNotRemindedOf() {
        scenario.given(ISSUED, OPENED).when(remind(1)).thenNothing();
    }

    @Test
    void whatEndedIsNeitherRemindedOfNorDelivered() {
        for (NoticeEvent end : List.of(VANISHED, WITHDRAWN, RETURNED, ERASED)) {
            Scenario<NoticeCommand, NoticeState, NoticeEvent> ended =
                    Scenario.of(new NoticeDecider()).given(ISSUED, OPENED, end);
            ended.when(remind(1)).thenNothing();
            ended.when(DELIVER).thenNothing();
        }
    }

    private void directorIsRefused(Rule rule) {
        scenario.when(new OpenNotice(NOTICE, DE_WIJZER, NOW)).thenRejected(rule);
        scenario.when(new AcknowledgeNotice(NOTICE, DE_WIJZER, NOW)).thenRejected(rule);
        scenario.when(new InformTeacher(NOTICE, DE_WIJZER, NOW)).thenRejected(rule);
    }

    private static RemindSchool remind(int number) {
        return new RemindSchool(NOTICE, number, NOW);
    }

    private static SchoolReminded reminded(int number) {
        return new SchoolReminded(NOTICE, SIGNAL, DE_WIJZER, number, NOW);
    }
}
