package be.handlewithcare.core.signal;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.HAPPENED;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SEALED;
import static be.handlewithcare.core.testkit.Examples.SEALED_CHILD;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static be.handlewithcare.core.testkit.Examples.TOKEN;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupOutcome;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson.Why;
import be.handlewithcare.core.signal.SignalCommand.RaiseSignal;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.testkit.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A signal from its report to its end. Long because each command in each state is an example of its own. */
class LifeOfASignalTest {
    private static final SignalRaised RAISED = new SignalRaised(
            SIGNAL, INTERVENTION, RIVIERENLAND, null, FRIDAY_NIGHT, SATURDAY_NIGHT, SATURDAY_MORNING, SEALED, TOKEN);
    private static final SignalPlaced PLACED =
            new SignalPlaced(SIGNAL, List.of(DE_WIJZER), PlacedBy.LOOKUP, SEALED, SATURDAY_NIGHT, SATURDAY_MORNING);

    private static final Instant LAST_CALL = SATURDAY_NIGHT.minus(Duration.ofHours(4));

    private final Scenario<SignalCommand, SignalState, SignalEvent> scenario = Scenario.of(new SignalDecider());

    @Test
    void aSignalIsRaisedForAChildAndDueTwentyFourHoursAfterTheIntervention() {
        scenario.when(raise(SATURDAY_MORNING)).then(RAISED);
    }

    @Test
    void aSignalIsPlacedAtTheOneSchoolThatTakesPart() {
        scenario.given(RAISED)
                .when(answer(new LookupAnswer.Found(DE_WIJZER), DE_WIJZER))
                .then(told(LookupOutcome.FOUND, DE_WIJZER), PLACED);
    }

    @Test
    void aSchoolThatDoesNotTakePartClosesTheSignal() {
        scenario.given(RAISED)
                .when(answer(new LookupAnswer.Found(DE_WIJZER), HET_ANKER))
                .then(
                        told(LookupOutcome.FOUND, DE_WIJZER),
                        new SignalClosed(SIGNAL, ClosingReason.NOT_PARTICIPATING, SATURDAY_MORNING));
    }

    @Test
    void aChildThatIsNotFoundNeedsAPerson() {
        scenario.given(RAISED)
                .when(answer(new LookupAnswer.NotFound()))
                .then(
                        told(LookupOutcome.NOT_FOUND),
                        new SignalNeedsAttention(SIGNAL, AttentionReason.NOT_FOUND, List.of(), SATURDAY_MORNING));
    }

    @Test
    void aChildForWhomNobodyMayBeAskedNeedsAPerson() {
        scenario.given(RAISED)
                .when(answer(new LookupAnswer.NotAsked()))
                .then(
                        told(LookupOutcome.NOT_ASKED),
                        new SignalNeedsAttention(SIGNAL, AttentionReason.NOT_FOUND, List.of(), SATURDAY_MORNING));
    }

    @Test
    void schoolsOfPupilsWithNearlyTheNameAreForAPersonToChooseFrom() {
        scenario.given(RAISED)
                .when(answer(new LookupAnswer.NotFound(List.of(DE_WIJZER)), DE_WIJZER))
                .then(
                        told(LookupOutcome.NOT_FOUND),
                        new SignalNeedsAttention(
                                SIGNAL, AttentionReason.NOT_FOUND, List.of(DE_WIJZER), SATURDAY_MORNING));
    }

    @Test
    void twoSchoolsOfOneChildNeedAPersonEvenIfOnlyOneTakesPart() {
        scenario.given(RAISED)
                .when(answer(new LookupAnswer.SeveralSchools(List.of(HET_ANKER, DE_WIJZER)), DE_WIJZER))
                .then(
                        told(LookupOutcome.SEVERAL_SCHOOLS, DE_WIJZER, HET_ANKER),
                        new SignalNeedsAttention(
                                SIGNAL,
                                AttentionReason.SEVERAL_SCHOOLS,
                                List.of(DE_WIJZER, HET_ANKER),
                                SATURDAY_MORNING));
    }

    @Test
    void twoPupilsOfOneNameNeedAPersonEvenAtOneSchool() {
        scenario.given(RAISED)
                .when(answer(new LookupAnswer.SeveralPupils(List.of(DE_WIJZER, DE_WIJZER)), DE_WIJZER))
                .then(
                        told(LookupOutcome.SEVERAL_PUPILS, DE_WIJZER),
                        new SignalNeedsAttention(
                                SIGNAL, AttentionReason.SEVERAL_PUPILS, List.of(DE_WIJZER), SATURDAY_MORNING));
    }

    @Test
    void anAnswerThatComesAfterAnotherChangesNothing() {
        scenario.given(RAISED, PLACED).when(answer(new LookupAnswer.NotFound())).thenNothing();
    }

    @Test
    void anAnswerForASignalThatWasNeverRaisedIsRefused() {
        scenario.when(answer(new LookupAnswer.NotFound())).thenRejected(Rule.NOT_FOUND);
    }

    @Test
    void aSourceThatIsSilentChangesNothingWhileThereIsTime() {
        scenario.given(RAISED).when(askedAt(LAST_CALL.minusMillis(1))).thenNothing();
    }

    @Test
    void aSourceThatIsSilentFourHoursBeforeTheSignalIsDueNeedsAPerson() {
        scenario.given(RAISED)
                .when(askedAt(LAST_CALL))
                .then(new SignalNeedsAttention(SIGNAL, AttentionReason.LOOKUP_UNAVAILABLE, List.of(), LAST_CALL));
    }

    @Test
    void aSourceThatGoesOnAnsweringWhatNobodyUnderstandsNeedsAPersonAtOnce() {
        scenario.given(RAISED)
                .when(new AskAPerson(SIGNAL, Why.UNKNOWN_ANSWERS, SATURDAY_MORNING))
                .then(new SignalNeedsAttention(
                        SIGNAL, AttentionReason.LOOKUP_UNAVAILABLE, List.of(), SATURDAY_MORNING));
    }

    @Test
    void aPersonIsAskedOnce() {
        scenario.given(
                        RAISED,
                        new SignalNeedsAttention(SIGNAL, AttentionReason.LOOKUP_UNAVAILABLE, List.of(), LAST_CALL))
                .when(askedAt(SATURDAY_NIGHT))
                .thenNothing();
    }

    @Test
    void nobodyIsAskedForASignalThatHasItsSchool() {
        scenario.given(RAISED, PLACED).when(askedAt(LAST_CALL)).thenNothing();
    }

    @Test
    void anAnswerStillPlacesTheSignalThatAPersonWasAskedFor() {
        scenario.given(
                        RAISED,
                        new SignalNeedsAttention(SIGNAL, AttentionReason.LOOKUP_UNAVAILABLE, List.of(), LAST_CALL))
                .when(answer(new LookupAnswer.Found(DE_WIJZER), DE_WIJZER))
                .then(told(LookupOutcome.FOUND, DE_WIJZER), PLACED);
    }

    @Test
    void aSignalThatIsReportedLateIsOverdueFromTheStart() {
        Instant late = SATURDAY_NIGHT.plusSeconds(1);

        scenario.when(raise(late)).then(raisedAt(late), new SignalOverdue(SIGNAL, true, late));
    }

    @Test
    void aSignalThatIsReportedWithinItsTwentyFourHoursIsNot() {
        scenario.when(raise(SATURDAY_NIGHT)).then(raisedAt(SATURDAY_NIGHT));
    }

    private static RaiseSignal raise(Instant at) {
        return new RaiseSignal(SIGNAL, HAPPENED, SEALED_CHILD, at);
    }

    private static SignalRaised raisedAt(Instant at) {
        return SignalRaised.of(SIGNAL, HAPPENED, SEALED_CHILD, at);
    }

    private static AskAPerson askedAt(Instant at) {
        return new AskAPerson(SIGNAL, Why.LITTLE_TIME, at);
    }

    private static RecordLookup answer(LookupAnswer.Definite answer, InstitutionNumber... takingPart) {
        return new RecordLookup(SIGNAL, LookupSource.MAGDA, answer, Set.of(takingPart), SATURDAY_MORNING);
    }

    private static SignalLookedUp told(LookupOutcome outcome, InstitutionNumber... schools) {
        return new SignalLookedUp(SIGNAL, LookupSource.MAGDA, outcome, List.of(schools), SATURDAY_MORNING);
    }
}
