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
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalCommand.EraseSignal;
import be.handlewithcare.core.signal.SignalCommand.Escalate;
import be.handlewithcare.core.signal.SignalCommand.MarkOverdue;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalCommand.RecordReturn;
import be.handlewithcare.core.signal.SignalCommand.RecordTold;
import be.handlewithcare.core.signal.SignalCommand.WithdrawSignal;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The zone takes a signal back, and in the end every child is forgotten. */
class EndingASignalTest {
    private static final SignalErased ERASED =
            new SignalErased(SIGNAL, INTERVENTION, ErasureCause.WITHDRAWN, List.of(), SUNDAY);

    @Test
    void theZoneTakesASignalBackBeforeItWentAnywhere() {
        signal().given(RAISED).when(withdraw(RIVIERENLAND)).then(withdrawn());
        signal().given(RAISED, UNDECIDED).when(withdraw(RIVIERENLAND)).then(withdrawn());
    }

    @Test
    void theZoneTakesASignalBackFromItsSchools() {
        signal().given(RAISED, PLACED, TOLD, NOTIFIED)
                .when(withdraw(RIVIERENLAND))
                .then(WITHDRAWN);
    }

    @Test
    void aSchoolThatSentItBackHasNothingToTakeBack() {
        signal().given(RAISED, UNDECIDED, placedAt(SATURDAY_MORNING, DE_WIJZER, HET_ANKER), RETURNED)
                .when(withdraw(RIVIERENLAND))
                .then(withdrawn(HET_ANKER));
    }

    @Test
    void aClosedSignalCanBeTakenBack() {
        signal().given(RAISED, new SignalClosed(SIGNAL, ClosingReason.NOT_PARTICIPATING, SATURDAY_MORNING))
                .when(withdraw(RIVIERENLAND))
                .then(withdrawn());
    }

    @Test
    void anotherZoneHasNothingToTakeBack() {
        signal().given(RAISED).when(withdraw(HEIST)).thenRejected(Rule.NOT_FOUND);
    }

    @Test
    void anAnswerOfTheLookupAfterTheWithdrawalChangesNothing() {
        signal().given(RAISED, withdrawn())
                .when(new RecordLookup(
                        SIGNAL,
                        LookupSource.REGISTER,
                        new LookupAnswer.Found(DE_WIJZER),
                        Set.of(DE_WIJZER),
                        SATURDAY_NOON))
                .thenNothing();
    }

    @Test
    void aChildIsForgottenWithEverySchoolThatHadIt() {
        signal().given(RAISED, PLACED, TOLD, NOTIFIED)
                .when(erase(ErasureCause.OPENED))
                .then(new SignalErased(SIGNAL, INTERVENTION, ErasureCause.OPENED, List.of(DE_WIJZER), SUNDAY));
    }

    @Test
    void aChildThatWasReturnedIsForgottenThereToo() {
        signal().given(RAISED, PLACED, RETURNED, placedAt(SATURDAY_NOON, HET_ANKER))
                .given(new SchoolTold(SIGNAL, HET_ANKER, SATURDAY_NOON), new SignalNotified(SIGNAL, SATURDAY_NOON))
                .when(erase(ErasureCause.LAPSED))
                .then(new SignalErased(
                        SIGNAL, INTERVENTION, ErasureCause.LAPSED, List.of(DE_WIJZER, HET_ANKER), SUNDAY));
    }

    @Test
    void whatWasNeverDecidedIsClosedAsTooOld() {
        signal().given(RAISED, UNDECIDED)
                .when(erase(ErasureCause.LAPSED))
                .then(
                        new SignalClosed(SIGNAL, ClosingReason.TOO_OLD, SUNDAY),
                        new SignalErased(SIGNAL, INTERVENTION, ErasureCause.LAPSED, List.of(), SUNDAY));
    }

    @Test
    void whatWasNeverToldIsClosedAsTooOldToo() {
        signal().given(RAISED, PLACED)
                .when(erase(ErasureCause.LAPSED))
                .then(
                        new SignalClosed(SIGNAL, ClosingReason.TOO_OLD, SUNDAY),
                        new SignalErased(SIGNAL, INTERVENTION, ErasureCause.LAPSED, List.of(DE_WIJZER), SUNDAY));
    }

    @Test
    void aChildForgottenOnRequestClosesItsSignalForThatReason() {
        signal().given(RAISED)
                .when(erase(ErasureCause.REQUESTED))
                .then(
                        new SignalClosed(SIGNAL, ClosingReason.ERASED, SUNDAY),
                        new SignalErased(SIGNAL, INTERVENTION, ErasureCause.REQUESTED, List.of(), SUNDAY));
    }

    @Test
    void nothingHappensToAForgottenChild() {
        signal().given(
                        RAISED,
                        PLACED,
                        new SignalErased(SIGNAL, INTERVENTION, ErasureCause.OPENED, List.of(DE_WIJZER), SUNDAY))
                .when(new RecordReturn(SIGNAL, DE_WIJZER, SUNDAY))
                .thenNothing()
                .when(new RecordTold(SIGNAL, DE_WIJZER, SUNDAY))
                .thenNothing()
                .when(new MarkOverdue(SIGNAL, SUNDAY))
                .thenNothing();
        signal().given(RAISED, UNDECIDED, ERASED)
                .when(new Escalate(SIGNAL, SUNDAY))
                .thenNothing();
    }

    @Test
    void aWithdrawnAndForgottenSignalMayBeWithdrawnAgain() {
        signal().given(RAISED, withdrawn(), ERASED).when(withdraw(RIVIERENLAND)).thenNothing();
    }

    @Test
    void whatWasReadIsNotClosedAlsoIfNoMailEverLeft() {
        signal().given(RAISED, PLACED)
                .when(erase(ErasureCause.OPENED))
                .then(new SignalErased(SIGNAL, INTERVENTION, ErasureCause.OPENED, List.of(DE_WIJZER), SUNDAY));
    }

    @Test
    void aForgottenChildIsNotTakenBack() {
        signal().given(RAISED, PLACED, TOLD, NOTIFIED, ERASED)
                .when(withdraw(RIVIERENLAND))
                .thenRejected(Rule.ERASED);
    }

    @Test
    void whatWasNeverRaisedIsNotForgotten() {
        signal().when(erase(ErasureCause.REQUESTED)).thenRejected(Rule.NOT_FOUND);
    }

    private static SignalWithdrawn withdrawn(InstitutionNumber... schools) {
        return new SignalWithdrawn(SIGNAL, WithdrawalReason.WRONG_CHILD, List.of(schools), SATURDAY_NOON);
    }

    private static WithdrawSignal withdraw(ZoneCode zone) {
        return new WithdrawSignal(SIGNAL, zone, WithdrawalReason.WRONG_CHILD, SATURDAY_NOON);
    }

    private static EraseSignal erase(ErasureCause cause) {
        return new EraseSignal(SIGNAL, cause, SUNDAY);
    }
}
