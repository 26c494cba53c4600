package be.handlewithcare.core.process;

import static be.handlewithcare.core.process.Happened.DELIVERED;
import static be.handlewithcare.core.process.Happened.ERASED;
import static be.handlewithcare.core.process.Happened.HASH;
import static be.handlewithcare.core.process.Happened.ISSUED;
import static be.handlewithcare.core.process.Happened.NOW;
import static be.handlewithcare.core.process.Happened.OPENED;
import static be.handlewithcare.core.process.Happened.PLACED;
import static be.handlewithcare.core.process.Happened.PROCESS;
import static be.handlewithcare.core.process.Happened.RAISED;
import static be.handlewithcare.core.process.Happened.REPORTED;
import static be.handlewithcare.core.process.Happened.RETURNED;
import static be.handlewithcare.core.process.Happened.WITHDRAWN;
import static be.handlewithcare.core.process.Happened.after;
import static be.handlewithcare.core.process.Happened.escalated;
import static be.handlewithcare.core.process.Happened.overdue;
import static be.handlewithcare.core.process.Happened.reminded;
import static be.handlewithcare.core.process.Happened.standing;
import static be.handlewithcare.core.process.Happened.withdrawn;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.HAPPENED;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.NOTICE;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SEALED;
import static be.handlewithcare.core.testkit.Examples.SEALED_CHILD;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.intervention.ReportedSignals;
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.notice.NoticeCommand.EraseNotice;
import be.handlewithcare.core.notice.NoticeCommand.IssueNotice;
import be.handlewithcare.core.notice.NoticeCommand.WithdrawNotice;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.process.Deadline.CallAfterReturn;
import be.handlewithcare.core.process.Deadline.CallForDecision;
import be.handlewithcare.core.process.Deadline.EraseAfterOpening;
import be.handlewithcare.core.process.Deadline.EraseIdentity;
import be.handlewithcare.core.process.Deadline.MarkOverdue;
import be.handlewithcare.core.process.Deadline.RemindSchool;
import be.handlewithcare.core.process.FollowUp.CancelForNotice;
import be.handlewithcare.core.process.FollowUp.CancelForSignal;
import be.handlewithcare.core.process.FollowUp.LookUp;
import be.handlewithcare.core.process.FollowUp.SendToNotice;
import be.handlewithcare.core.process.FollowUp.SendToSignal;
import be.handlewithcare.core.process.FollowUp.Write;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.SignalCommand.RaiseSignal;
import be.handlewithcare.core.signal.SignalCommand.RecordReturn;
import be.handlewithcare.core.signal.SignalCommand.RecordTold;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Given an event, then these are its follow-ups, to the instant. Longer than other tests because each event has its own. */
class SignalProcessTest {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T07:00:00Z");

    @Test
    void aReportRaisesOneSignalPerChildAlsoForAChildThatIsNamedTwice() {
        InterventionReported twice =
                InterventionReported.of(HAPPENED, REPORTED.content(), List.of(SIGNAL, SIGNAL), NOW);

        assertThat(PROCESS.after(twice, new ReportedSignals(twice.signals(), () -> Map.of(SIGNAL, SEALED_CHILD))))
                .containsExactly(new SendToSignal(new RaiseSignal(SIGNAL, HAPPENED, SEALED_CHILD, NOW)));
    }

    @Test
    void aRaisedSignalIsLookedUpAndAllItsDeadlinesAreKnown() {
        assertThat(after(RAISED))
                .containsExactly(
                        new LookUp(SIGNAL, SATURDAY_NIGHT, FRIDAY_NIGHT.plus(Duration.ofHours(20))),
                        new CallForDecision(SIGNAL, Escalation.ZONE, NOW.plus(Duration.ofMinutes(1))),
                        new CallForDecision(SIGNAL, Escalation.ZONE_AND_VECK, FRIDAY_NIGHT.plus(Duration.ofHours(20))),
                        new MarkOverdue(SIGNAL, SATURDAY_NIGHT),
                        new EraseIdentity(SIGNAL, ErasureCause.LAPSED, FRIDAY_NIGHT.plus(Duration.ofDays(30))));
    }

    @Test
    void aSignalThatIsReportedAtOnceIsCalledForAfterFourHours() {
        assertThat(after(raisedAt(FRIDAY_NIGHT)))
                .contains(new CallForDecision(SIGNAL, Escalation.ZONE, FRIDAY_NIGHT.plus(Duration.ofHours(4))));
    }

    @Test
    void aSignalThatIsReportedLateIsLookedUpBeforeAnybodyIsCalled() {
        Instant late = SATURDAY_NIGHT.plusSeconds(1);

        assertThat(after(raisedAt(late)))
                .contains(
                        new LookUp(SIGNAL, SATURDAY_NIGHT, late.plus(Duration.ofMinutes(1))),
                        new CallForDecision(SIGNAL, Escalation.ZONE, late.plus(Duration.ofMinutes(1))),
                        new CallForDecision(SIGNAL, Escalation.ZONE_AND_VECK, late.plus(Duration.ofMinutes(1))));
    }

    @Test
    void eachSchoolAtWhichASignalIsPlacedGetsANotice() {
        assertThat(after(PLACED))
                .containsExactly(
                        new SendToNotice(new IssueNotice(noticeAt(DE_WIJZER), DE_WIJZER, PLACED)),
                        new SendToNotice(new IssueNotice(noticeAt(HET_ANKER), HET_ANKER, PLACED)));
    }

    @Test
    void theZoneHearsThatASignalCameBackAndIsCalledFourHoursLater() {
        assertThat(after(RETURNED))
                .containsExactly(
                        write(new Letter.SignalReturned(SIGNAL, DE_WIJZER), Addressee.ZONE, NOW),
                        new CallAfterReturn(SIGNAL, DE_WIJZER, NOW.plus(Duration.ofHours(4))));
    }

    @Test
    void theZoneIsCalledFirstAndVeckTooInTheSecondPlace() {
        Letter second = new Letter.SignalUndecided(SIGNAL, Escalation.ZONE_AND_VECK);

        assertThat(after(escalated(Escalation.ZONE)))
                .containsExactly(write(new Letter.SignalUndecided(SIGNAL, Escalation.ZONE), Addressee.ZONE, NOW));
        assertThat(after(escalated(Escalation.ZONE_AND_VECK)))
                .containsExactly(write(second, Addressee.ZONE, NOW), write(second, Addressee.VECK, NOW));
    }

    @Test
    void zoneAndVeckHearThatASignalIsOverdueAndOfALateReportOnlyAfterItsLookup() {
        Letter letter = new Letter.SignalOverdue(SIGNAL);
        Instant later = NOW.plus(Duration.ofMinutes(1));

        assertThat(after(overdue(false)))
                .containsExactly(write(letter, Addressee.ZONE, NOW), write(letter, Addressee.VECK, NOW));
        assertThat(after(overdue(true)))
                .containsExactly(write(letter, Addressee.ZONE, later), write(letter, Addressee.VECK, later));
    }

    @Test
    void aWithdrawnSignalTakesItsNoticesWithItAndIsErasedADayLater() {
        assertThat(after(WITHDRAWN))
                .containsExactly(
                        new SendToNotice(new WithdrawNotice(noticeAt(DE_WIJZER), NOW)),
                        new EraseIdentity(SIGNAL, ErasureCause.WITHDRAWN, NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void anErasedSignalTakesEachNoticeThatItEverHadWithItAndNothingStaysPending() {
        assertThat(after(ERASED))
                .containsExactly(
                        new SendToNotice(new EraseNotice(noticeAt(DE_WIJZER), NOW)),
                        new SendToNotice(new EraseNotice(noticeAt(HET_ANKER), NOW)),
                        new CancelForSignal(SIGNAL));
        assertThat(after(new NoticeErased(NOTICE, SIGNAL, NOW))).containsExactly(new CancelForNotice(NOTICE));
    }

    @Test
    void aNoticeIsMailedAtOnceOldestInterventionFirstAndRemindedOfOnTheNextSchoolDay() {
        assertThat(after(ISSUED))
                .containsExactly(
                        write(new Letter.NoticeWaits(NOTICE), Addressee.SCHOOL, FRIDAY_NIGHT),
                        new RemindSchool(NOTICE, 1, MONDAY_MORNING));
    }

    @Test
    void aNoticeOfAnInterventionThatOurClockHasNotReachedIsMailedAtOnceToo() {
        Instant dueLater = NOW.plus(Duration.ofHours(24)).plusSeconds(90);
        NoticeIssued ahead = new NoticeIssued(NOTICE, SIGNAL, DE_WIJZER, SEALED, dueLater, NOW);

        assertThat(after(ahead)).contains(write(new Letter.NoticeWaits(NOTICE), Addressee.SCHOOL, NOW));
    }

    @Test
    void theSignalHearsThatASchoolWasTold() {
        assertThat(after(DELIVERED)).containsExactly(new SendToSignal(new RecordTold(SIGNAL, DE_WIJZER, NOW)));
    }

    @Test
    void aSchoolIsRemindedAtItsSecondMailboxFromTheSecondTimeOn() {
        Letter second = new Letter.NoticeUnread(NOTICE, 2);
        Instant next = MONDAY_MORNING.plus(Duration.ofHours(4));

        assertThat(after(reminded(1)))
                .containsExactly(
                        write(new Letter.NoticeUnread(NOTICE, 1), Addressee.SCHOOL, NOW),
                        new RemindSchool(NOTICE, 2, next));
        assertThat(after(reminded(2)))
                .containsExactly(
                        write(second, Addressee.SCHOOL, NOW),
                        write(second, Addressee.SECOND_OF_SCHOOL, NOW),
                        new RemindSchool(NOTICE, 3, next));
    }

    @Test
    void anOpenedNoticeIsErasedSevenDaysLater() {
        assertThat(after(OPENED)).containsExactly(new EraseAfterOpening(SIGNAL, NOTICE, NOW.plus(Duration.ofDays(7))));
    }

    @Test
    void aReturnedNoticeSendsItsSignalBack() {
        assertThat(after(new NoticeReturned(NOTICE, SIGNAL, DE_WIJZER, NOW)))
                .containsExactly(new SendToSignal(new RecordReturn(SIGNAL, DE_WIJZER, NOW)));
    }

    @Test
    void onlyASchoolThatReadTheNoticeHearsThatItIsWithdrawn() {
        assertThat(after(withdrawn(true)))
                .containsExactly(write(new Letter.NoticeWithdrawn(NOTICE), Addressee.SCHOOL, NOW));
        assertThat(after(withdrawn(false))).isEmpty();
    }

    @Test
    void aLostReminderAndALostLookupArePlannedAgainFromNowOn() {
        assertThat(PROCESS.lostReminder(standing(), NOW)).isEqualTo(new RemindSchool(NOTICE, 1, MONDAY_MORNING));
        assertThat(PROCESS.lostLookUp(RAISED, SATURDAY_NIGHT))
                .isEqualTo(new LookUp(SIGNAL, SATURDAY_NIGHT, SATURDAY_NIGHT.plus(Duration.ofMinutes(1))));
    }

    @Test
    void anErasureThatWasAskedForIsDoneHalfAMinuteLaterIfItFailed() {
        assertThat(PROCESS.afterErasureRequest(SIGNAL, NOW))
                .isEqualTo(new EraseIdentity(SIGNAL, ErasureCause.REQUESTED, NOW.plusSeconds(30)));
    }

    private static SignalRaised raisedAt(Instant at) {
        return SignalRaised.of(SIGNAL, HAPPENED, SEALED_CHILD, at);
    }

    private static NoticeId noticeAt(InstitutionNumber school) {
        return NoticeId.derive(HASH, SIGNAL, school.value());
    }

    private static Write write(Letter letter, Addressee to, Instant notBefore) {
        return new Write(new Writing(letter, to), notBefore);
    }
}
