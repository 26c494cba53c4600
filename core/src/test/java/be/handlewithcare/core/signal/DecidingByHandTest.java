package be.handlewithcare.core.signal;

import static be.handlewithcare.core.signal.Signals.PLACED;
import static be.handlewithcare.core.signal.Signals.RAISED;
import static be.handlewithcare.core.signal.Signals.RETURNED;
import static be.handlewithcare.core.signal.Signals.SATURDAY_NOON;
import static be.handlewithcare.core.signal.Signals.UNDECIDED;
import static be.handlewithcare.core.signal.Signals.WITHDRAWN;
import static be.handlewithcare.core.signal.Signals.placedAt;
import static be.handlewithcare.core.signal.Signals.signal;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalCommand.CloseByHand;
import be.handlewithcare.core.signal.SignalCommand.PlaceByHand;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person of the zone decides where the lookup could not. */
class DecidingByHandTest {
    private static final InstitutionNumber DE_LINDE = new InstitutionNumber("34567");

    @Test
    void anOfficerPlacesTheSignalAtOneSchool() {
        signal().given(RAISED, UNDECIDED)
                .when(place(DE_WIJZER))
                .thenOnce(Rule.NOT_AWAITING, placedAt(SATURDAY_NOON, DE_WIJZER));
    }

    @Test
    void anOfficerPlacesTheSignalAtBothSchools() {
        signal().given(RAISED, UNDECIDED)
                .when(place(DE_WIJZER, HET_ANKER))
                .thenOnce(Rule.NOT_AWAITING, placedAt(SATURDAY_NOON, DE_WIJZER, HET_ANKER));
    }

    @Test
    void aSchoolNamedTwiceIsOneSchool() {
        signal().given(RAISED, UNDECIDED)
                .when(place(HET_ANKER, HET_ANKER))
                .thenOnce(Rule.NOT_AWAITING, placedAt(SATURDAY_NOON, HET_ANKER));
    }

    @Test
    void noSchoolAndThreeSchoolsAreRefused() {
        signal().given(RAISED, UNDECIDED).when(place()).thenRejected(Rule.TOO_FEW);
        signal().given(RAISED, UNDECIDED)
                .when(place(DE_WIJZER, HET_ANKER, DE_LINDE))
                .thenRejected(Rule.TOO_MANY);
    }

    @ParameterizedTest
    @EnumSource(value = AttentionReason.class, mode = EnumSource.Mode.EXCLUDE, names = "SEVERAL_SCHOOLS")
    void twoSchoolsAreRefusedUnlessTheSourceNamedSeveralEnrolments(AttentionReason reason) {
        SignalNeedsAttention needs =
                new SignalNeedsAttention(SIGNAL, reason, List.of(DE_WIJZER, HET_ANKER), SATURDAY_MORNING);

        signal().given(RAISED, needs).when(place(DE_WIJZER, HET_ANKER)).thenRejected(Rule.TOO_MANY);
        signal().given(RAISED, needs)
                .when(place(HET_ANKER))
                .thenOnce(Rule.NOT_AWAITING, placedAt(SATURDAY_NOON, HET_ANKER));
    }

    @Test
    void aSchoolThatDoesNotTakePartIsRefused() {
        signal().given(RAISED, UNDECIDED)
                .when(new PlaceByHand(
                        SIGNAL, RIVIERENLAND, List.of(DE_WIJZER, HET_ANKER), Set.of(DE_WIJZER), SATURDAY_NOON))
                .thenRejected(Rule.NOT_PARTICIPATING);
    }

    @Test
    void aSchoolThatSentItBackIsRefused() {
        signal().given(RAISED, PLACED, RETURNED).when(place(DE_WIJZER)).thenRejected(Rule.RETURNED_BEFORE);
    }

    @Test
    void onlyWhatWaitsForAPersonIsPlaced() {
        signal().given(RAISED).when(place(DE_WIJZER)).thenRejected(Rule.NOT_AWAITING);
        signal().given(RAISED, PLACED).when(place(HET_ANKER)).thenRejected(Rule.NOT_AWAITING);
        signal().given(RAISED, UNDECIDED, WITHDRAWN).when(place(DE_WIJZER)).thenRejected(Rule.NOT_AWAITING);
    }

    @Test
    void anotherZonesSignalDoesNotExist() {
        signal().given(RAISED, UNDECIDED)
                .when(new PlaceByHand(SIGNAL, HEIST, List.of(DE_WIJZER), Set.of(DE_WIJZER), SATURDAY_NOON))
                .thenRejected(Rule.NOT_FOUND);
        signal().given(RAISED, UNDECIDED)
                .when(close(HEIST, ClosingReason.NO_SCHOOL))
                .thenRejected(Rule.NOT_FOUND);
        signal().when(place(DE_WIJZER)).thenRejected(Rule.NOT_FOUND);
    }

    @Test
    void anOfficerClosesTheSignalForAReason() {
        signal().given(RAISED, UNDECIDED)
                .when(close(RIVIERENLAND, ClosingReason.OTHER_COUNTRY))
                .thenOnce(Rule.NOT_AWAITING, new SignalClosed(SIGNAL, ClosingReason.OTHER_COUNTRY, SATURDAY_NOON));
    }

    @Test
    void aReasonThatIsNotAPersonsToGiveIsRefused() {
        signal().given(RAISED, UNDECIDED)
                .when(close(RIVIERENLAND, ClosingReason.TOO_OLD))
                .thenRejected(Rule.FORMAT);
    }

    @Test
    void whoClosesAfterSomebodyPlacedIsTooLate() {
        signal().given(RAISED, UNDECIDED, PLACED)
                .when(close(RIVIERENLAND, ClosingReason.NO_SCHOOL))
                .thenRejected(Rule.NOT_AWAITING);
    }

    private static PlaceByHand place(InstitutionNumber... schools) {
        return new PlaceByHand(SIGNAL, RIVIERENLAND, List.of(schools), Set.copyOf(List.of(schools)), SATURDAY_NOON);
    }

    private static CloseByHand close(ZoneCode zone, ClosingReason reason) {
        return new CloseByHand(SIGNAL, zone, reason, SATURDAY_NOON);
    }
}
