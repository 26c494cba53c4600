package be.handlewithcare.core.signal;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SEALED;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static be.handlewithcare.core.testkit.Examples.TOKEN;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import be.handlewithcare.core.testkit.Scenario;
import java.time.Instant;
import java.util.List;

/** What the examples of a signal begin with. */
final class Signals {
    static final Instant SATURDAY_NOON = Instant.parse("2026-11-21T11:00:00Z");
    static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");

    static final SignalRaised RAISED = new SignalRaised(
            SIGNAL, INTERVENTION, RIVIERENLAND, null, FRIDAY_NIGHT, SATURDAY_NIGHT, SATURDAY_MORNING, SEALED, TOKEN);
    static final SignalNeedsAttention UNDECIDED = new SignalNeedsAttention(
            SIGNAL, AttentionReason.SEVERAL_SCHOOLS, List.of(DE_WIJZER, HET_ANKER), SATURDAY_MORNING);
    static final SignalPlaced PLACED = placedAt(SATURDAY_MORNING, DE_WIJZER);
    static final SchoolTold TOLD = new SchoolTold(SIGNAL, DE_WIJZER, SATURDAY_MORNING);
    static final SignalNotified NOTIFIED = new SignalNotified(SIGNAL, SATURDAY_MORNING);
    static final SignalReturned RETURNED = new SignalReturned(SIGNAL, DE_WIJZER, List.of(), SATURDAY_NOON);
    static final SignalWithdrawn WITHDRAWN =
            new SignalWithdrawn(SIGNAL, WithdrawalReason.WRONG_CHILD, List.of(DE_WIJZER), SATURDAY_NOON);

    private Signals() {}

    static Scenario<SignalCommand, SignalState, SignalEvent> signal() {
        return Scenario.of(new SignalDecider());
    }

    static SignalPlaced placedAt(Instant at, InstitutionNumber... schools) {
        return new SignalPlaced(SIGNAL, List.of(schools), PlacedBy.PERSON, SEALED, SATURDAY_NIGHT, at);
    }
}
