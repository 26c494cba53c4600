package be.handlewithcare.core.signal;

import static be.handlewithcare.core.signal.Signals.NOTIFIED;
import static be.handlewithcare.core.signal.Signals.PLACED;
import static be.handlewithcare.core.signal.Signals.RAISED;
import static be.handlewithcare.core.signal.Signals.RETURNED;
import static be.handlewithcare.core.signal.Signals.SUNDAY;
import static be.handlewithcare.core.signal.Signals.TOLD;
import static be.handlewithcare.core.signal.Signals.UNDECIDED;
import static be.handlewithcare.core.signal.Signals.WITHDRAWN;
import static be.handlewithcare.core.signal.Signals.signal;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;

import be.handlewithcare.core.signal.SignalCommand.Escalate;
import be.handlewithcare.core.signal.SignalCommand.MarkOverdue;
import be.handlewithcare.core.signal.SignalCommand.RecordReturn;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who waits too long is called, and what is late is recorded once. */
class WaitingForASchoolTest {
    private static final Instant FOUR_HOURS = Instant.parse("2026-11-21T02:40:00Z");
    private static final Instant TWENTY_HOURS = Instant.parse("2026-11-21T18:40:00Z");

    @Test
    void nobodyIsCalledBeforeFourHours() {
        signal().given(RAISED).when(escalate(FOUR_HOURS.minusMillis(1))).thenNothing();
    }

    @Test
    void theZoneIsCalledAfterFourHours() {
        signal().given(RAISED, UNDECIDED)
                .when(escalate(FOUR_HOURS))
                .then(new SignalEscalated(SIGNAL, Escalation.ZONE, FOUR_HOURS));
    }

    @Test
    void veckIsCalledAfterTwenty() {
        signal().given(RAISED, UNDECIDED, new SignalEscalated(SIGNAL, Escalation.ZONE, FOUR_HOURS))
                .when(escalate(TWENTY_HOURS))
                .then(new SignalEscalated(SIGNAL, Escalation.ZONE_AND_VECK, TWENTY_HOURS));
    }

    @Test
    void whoIsLateCallsBothAtOnce() {
        signal().given(RAISED)
                .when(escalate(TWENTY_HOURS))
                .then(new SignalEscalated(SIGNAL, Escalation.ZONE_AND_VECK, TWENTY_HOURS))
                .when(escalate(TWENTY_HOURS.plusSeconds(1)))
                .thenNothing();
    }

    @Test
    void nobodyIsCalledForWhatIsDecided() {
        signal().given(RAISED, PLACED).when(escalate(TWENTY_HOURS)).thenNothing();
        signal().given(RAISED, WITHDRAWN).when(escalate(TWENTY_HOURS)).thenNothing();
    }

    @Test
    void whatCameBackCallsAgain() {
        signal().given(RAISED, UNDECIDED, new SignalEscalated(SIGNAL, Escalation.ZONE_AND_VECK, TWENTY_HOURS))
                .given(PLACED, RETURNED)
                .when(escalate(SUNDAY))
                .then(new SignalEscalated(SIGNAL, Escalation.ZONE_AND_VECK, SUNDAY));
    }

    @Test
    void aSignalWithoutASchoolIsOverdueAfterTwentyFourHours() {
        signal().given(RAISED, UNDECIDED)
                .when(overdue(SATURDAY_NIGHT))
                .then(new SignalOverdue(SIGNAL, false, SATURDAY_NIGHT));
        signal().given(RAISED).when(overdue(SUNDAY)).then(new SignalOverdue(SIGNAL, false, SUNDAY));
    }

    @Test
    void aSignalWhoseSchoolWasNotMailedIsOverdueToo() {
        signal().given(RAISED, PLACED).when(overdue(SUNDAY)).then(new SignalOverdue(SIGNAL, false, SUNDAY));
    }

    @Test
    void noSignalIsOverdueAnInstantTooEarly() {
        signal().given(RAISED).when(overdue(SATURDAY_NIGHT.minusMillis(1))).thenNothing();
    }

    @Test
    void whatIsToldClosedOrWithdrawnIsNotOverdue() {
        signal().given(RAISED, PLACED, TOLD, NOTIFIED).when(overdue(SUNDAY)).thenNothing();
        signal().given(RAISED, WITHDRAWN).when(overdue(SUNDAY)).thenNothing();
        signal().given(RAISED, new SignalClosed(SIGNAL, ClosingReason.NOT_PARTICIPATING, SATURDAY_MORNING))
                .when(overdue(SUNDAY))
                .thenNothing();
    }

    @Test
    void overdueIsRecordedOnceAlsoWhenItCameBack() {
        signal().given(RAISED, PLACED, new SignalOverdue(SIGNAL, false, SATURDAY_NIGHT))
                .when(new RecordReturn(SIGNAL, DE_WIJZER, SUNDAY))
                .then(new SignalReturned(SIGNAL, DE_WIJZER, List.of(), SUNDAY))
                .when(overdue(SUNDAY))
                .thenNothing();
    }

    private static Escalate escalate(Instant at) {
        return new Escalate(SIGNAL, at);
    }

    private static MarkOverdue overdue(Instant at) {
        return new MarkOverdue(SIGNAL, at);
    }
}
