package be.handlewithcare.core.mail;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.NOTICE;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SEALED;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static be.handlewithcare.core.testkit.Examples.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.WithdrawalReason;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhenSomebodyIsNeededThenWriteTest {
    private static final Instant NOW = SATURDAY_MORNING;

    @Test
    void theZoneIsCalledFirstAndVeckTooInTheSecondPlace() {
        assertThat(after(new SignalEvent.SignalEscalated(SIGNAL, Escalation.ZONE, NOW)))
                .containsExactly(new Writing(new Letter.SignalUndecided(SIGNAL, Escalation.ZONE), Addressee.ZONE));
        Letter second = new Letter.SignalUndecided(SIGNAL, Escalation.ZONE_AND_VECK);
        assertThat(after(new SignalEvent.SignalEscalated(SIGNAL, Escalation.ZONE_AND_VECK, NOW)))
                .containsExactly(new Writing(second, Addressee.ZONE), new Writing(second, Addressee.VECK));
    }

    @Test
    void theZoneHearsThatASignalCameBack() {
        assertThat(after(new SignalEvent.SignalReturned(SIGNAL, DE_WIJZER, List.of(), NOW)))
                .containsExactly(new Writing(new Letter.SignalReturned(SIGNAL, DE_WIJZER), Addressee.ZONE));
    }

    @Test
    void zoneAndVeckHearThatASignalIsOverdueHoweverLateItWasReported() {
        Letter overdue = new Letter.SignalOverdue(SIGNAL);

        assertThat(Stream.of(true, false).map(late -> after(new SignalEvent.SignalOverdue(SIGNAL, late, NOW))))
                .allSatisfy(letters -> assertThat(letters)
                        .containsExactly(new Writing(overdue, Addressee.ZONE), new Writing(overdue, Addressee.VECK)));
    }

    @Test
    void aSchoolIsRemindedAtItsSecondMailboxFromTheSecondTimeOn() {
        assertThat(after(new NoticeEvent.SchoolReminded(NOTICE, SIGNAL, DE_WIJZER, 1, NOW)))
                .containsExactly(new Writing(new Letter.NoticeUnread(NOTICE, 1), Addressee.SCHOOL));
        Letter second = new Letter.NoticeUnread(NOTICE, 2);
        assertThat(after(new NoticeEvent.SchoolReminded(NOTICE, SIGNAL, DE_WIJZER, 2, NOW)))
                .containsExactly(
                        new Writing(second, Addressee.SCHOOL), new Writing(second, Addressee.SECOND_OF_SCHOOL));
    }

    @Test
    void onlyASchoolThatReadTheNoticeHearsThatItIsWithdrawn() {
        assertThat(after(new NoticeEvent.NoticeWithdrawn(NOTICE, SIGNAL, true, NOW)))
                .containsExactly(new Writing(new Letter.NoticeWithdrawn(NOTICE), Addressee.SCHOOL));
        assertThat(after(new NoticeEvent.NoticeWithdrawn(NOTICE, SIGNAL, false, NOW)))
                .isEmpty();
    }

    @Test
    void nobodyIsWrittenToForTheRest() {
        assertThat(Stream.of(
                        new SignalEvent.SignalRaised(
                                SIGNAL, INTERVENTION, RIVIERENLAND, null, NOW, SATURDAY_NIGHT, NOW, SEALED, TOKEN),
                        new SignalEvent.SignalPlaced(
                                SIGNAL, List.of(DE_WIJZER), PlacedBy.LOOKUP, SEALED, SATURDAY_NIGHT, NOW),
                        new SignalEvent.SignalNeedsAttention(SIGNAL, AttentionReason.NOT_FOUND, List.of(), NOW),
                        new SignalEvent.SchoolTold(SIGNAL, DE_WIJZER, NOW),
                        new SignalEvent.SignalNotified(SIGNAL, NOW),
                        new SignalEvent.SignalClosed(SIGNAL, ClosingReason.NO_SCHOOL, NOW),
                        new SignalEvent.SignalWithdrawn(SIGNAL, WithdrawalReason.DUPLICATE, List.of(DE_WIJZER), NOW),
                        new SignalEvent.SignalErased(
                                SIGNAL, INTERVENTION, ErasureCause.LAPSED, List.of(DE_WIJZER), NOW)))
                .allSatisfy(event -> assertThat(after(event)).isEmpty());
        assertThat(Stream.of(
                        new NoticeEvent.NoticeIssued(NOTICE, SIGNAL, DE_WIJZER, SEALED, SATURDAY_NIGHT, NOW),
                        new NoticeEvent.NoticeDelivered(NOTICE, SIGNAL, NOW),
                        new NoticeEvent.NoticeOpened(NOTICE, SIGNAL, NOW),
                        new NoticeEvent.NoticeAcknowledged(NOTICE, SIGNAL, NOW),
                        new NoticeEvent.TeacherInformed(NOTICE, SIGNAL, NOW),
                        new NoticeEvent.NoticeReturned(NOTICE, SIGNAL, DE_WIJZER, NOW),
                        new NoticeEvent.NoticeErased(NOTICE, SIGNAL, NOW)))
                .allSatisfy(event -> assertThat(after(event)).isEmpty());
    }

    private static List<Writing> after(SignalEvent event) {
        return WhenSomebodyIsNeededThenWrite.react(event);
    }

    private static List<Writing> after(NoticeEvent event) {
        return WhenSomebodyIsNeededThenWrite.react(event);
    }
}
