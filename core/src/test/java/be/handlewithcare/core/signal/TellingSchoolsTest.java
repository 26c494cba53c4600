package be.handlewithcare.core.signal;

import static be.handlewithcare.core.signal.Signals.NOTIFIED;
import static be.handlewithcare.core.signal.Signals.PLACED;
import static be.handlewithcare.core.signal.Signals.RAISED;
import static be.handlewithcare.core.signal.Signals.RETURNED;
import static be.handlewithcare.core.signal.Signals.SATURDAY_NOON;
import static be.handlewithcare.core.signal.Signals.SUNDAY;
import static be.handlewithcare.core.signal.Signals.TOLD;
import static be.handlewithcare.core.signal.Signals.UNDECIDED;
import static be.handlewithcare.core.signal.Signals.WITHDRAWN;
import static be.handlewithcare.core.signal.Signals.placedAt;
import static be.handlewithcare.core.signal.Signals.signal;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalCommand.CloseByHand;
import be.handlewithcare.core.signal.SignalCommand.PlaceByHand;
import be.handlewithcare.core.signal.SignalCommand.RecordReturn;
import be.handlewithcare.core.signal.SignalCommand.RecordTold;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promise is kept when the last school is told; a school that sends the signal back undoes that. */
class TellingSchoolsTest {
    @Test
    void theSignalIsNotifiedOnceItsSchoolIsTold() {
        signal().given(RAISED, PLACED).when(told(DE_WIJZER, SATURDAY_MORNING)).then(TOLD, NOTIFIED);
    }

    @Test
    void ofTwoSchoolsTheLastOneCounts() {
        signal().given(RAISED, UNDECIDED, placedAt(SATURDAY_MORNING, DE_WIJZER, HET_ANKER))
                .when(told(DE_WIJZER, SATURDAY_MORNING))
                .then(TOLD)
                .when(told(HET_ANKER, SATURDAY_NOON))
                .then(new SchoolTold(SIGNAL, HET_ANKER, SATURDAY_NOON), new SignalNotified(SIGNAL, SATURDAY_NOON));
    }

    @Test
    void aSchoolThatIsToldTooLateMakesTheSignalOverdue() {
        signal().given(RAISED, PLACED)
                .when(told(DE_WIJZER, SUNDAY))
                .then(
                        new SchoolTold(SIGNAL, DE_WIJZER, SUNDAY),
                        new SignalOverdue(SIGNAL, false, SUNDAY),
                        new SignalNotified(SIGNAL, SUNDAY));
    }

    @Test
    void aSchoolThatIsToldAtTheLastInstantIsToldInTime() {
        signal().given(RAISED, PLACED)
                .when(told(DE_WIJZER, SATURDAY_NIGHT))
                .then(new SchoolTold(SIGNAL, DE_WIJZER, SATURDAY_NIGHT), new SignalNotified(SIGNAL, SATURDAY_NIGHT));
    }

    @Test
    void aSchoolThatWasNeverMeantChangesNothing() {
        signal().given(RAISED, PLACED).when(told(HET_ANKER, SATURDAY_NOON)).thenNothing();
        signal().given(RAISED).when(told(HET_ANKER, SATURDAY_NOON)).thenNothing();
    }

    @Test
    void aMailThatWasUnderWayWhenTheZoneWithdrewChangesNothing() {
        signal().given(RAISED, PLACED, WITHDRAWN)
                .when(told(DE_WIJZER, SATURDAY_NOON))
                .thenNothing();
    }

    @Test
    void aSchoolSendsTheSignalBackAndAPersonDecidesAgain() {
        signal().given(RAISED, PLACED, TOLD, NOTIFIED)
                .when(sentBack(DE_WIJZER, SATURDAY_NOON))
                .then(RETURNED);
    }

    @Test
    void theOtherCandidateIsLeftToChoose() {
        signal().given(RAISED, UNDECIDED, PLACED)
                .when(sentBack(DE_WIJZER, SATURDAY_NOON))
                .then(new SignalReturned(SIGNAL, DE_WIJZER, List.of(HET_ANKER), SATURDAY_NOON));
    }

    @Test
    void whatComesBackAfterItsTimeIsOverdue() {
        signal().given(RAISED, PLACED, TOLD, NOTIFIED)
                .when(sentBack(DE_WIJZER, SUNDAY))
                .then(
                        new SignalReturned(SIGNAL, DE_WIJZER, List.of(), SUNDAY),
                        new SignalOverdue(SIGNAL, false, SUNDAY));
    }

    /** One of two schools sent it back: that the other knows is confirmed by naming it again. */
    @Test
    void theSchoolThatStandsByItIsNotToldTwice() {
        signal().given(RAISED, UNDECIDED, placedAt(SATURDAY_MORNING, DE_WIJZER, HET_ANKER), TOLD)
                .given(new SchoolTold(SIGNAL, HET_ANKER, SATURDAY_MORNING), NOTIFIED, RETURNED)
                .when(new PlaceByHand(SIGNAL, RIVIERENLAND, List.of(HET_ANKER), Set.of(HET_ANKER), SUNDAY))
                .thenOnce(Rule.NOT_AWAITING, placedAt(SUNDAY, HET_ANKER), NOTIFIED);
    }

    @Test
    void aMailThatArrivesWhileAPersonDecidesIsRemembered() {
        signal().given(RAISED, UNDECIDED, placedAt(SATURDAY_MORNING, DE_WIJZER, HET_ANKER), TOLD, RETURNED)
                .when(told(HET_ANKER, SATURDAY_NOON))
                .then(new SchoolTold(SIGNAL, HET_ANKER, SATURDAY_NOON))
                .when(new PlaceByHand(SIGNAL, RIVIERENLAND, List.of(HET_ANKER), Set.of(HET_ANKER), SUNDAY))
                .thenOnce(Rule.NOT_AWAITING, placedAt(SUNDAY, HET_ANKER), new SignalNotified(SIGNAL, SATURDAY_NOON));
    }

    @Test
    void aSignalIsNotClosedWhileASchoolHoldsItsNotice() {
        signal().given(RAISED, UNDECIDED, placedAt(SATURDAY_MORNING, DE_WIJZER, HET_ANKER), RETURNED)
                .when(new CloseByHand(SIGNAL, RIVIERENLAND, ClosingReason.NO_SCHOOL, SUNDAY))
                .thenRejected(Rule.NOTICE_STANDS);
    }

    @Test
    void theSecondSchoolMaySendItBackToo() {
        signal().given(RAISED, UNDECIDED, placedAt(SATURDAY_MORNING, DE_WIJZER, HET_ANKER), RETURNED)
                .when(sentBack(HET_ANKER, SATURDAY_NOON))
                .then(new SignalReturned(SIGNAL, HET_ANKER, List.of(), SATURDAY_NOON))
                .when(new CloseByHand(SIGNAL, RIVIERENLAND, ClosingReason.NO_SCHOOL, SUNDAY))
                .thenOnce(Rule.NOT_AWAITING, new SignalClosed(SIGNAL, ClosingReason.NO_SCHOOL, SUNDAY));
    }

    @Test
    void aReturnAfterTheZoneWithdrewChangesNothing() {
        signal().given(RAISED, PLACED, WITHDRAWN)
                .when(sentBack(DE_WIJZER, SUNDAY))
                .thenNothing();
    }

    private static RecordTold told(InstitutionNumber school, Instant at) {
        return new RecordTold(SIGNAL, school, at);
    }

    private static RecordReturn sentBack(InstitutionNumber school, Instant at) {
        return new RecordReturn(SIGNAL, school, at);
    }
}
