package be.handlewithcare.axon.task;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.mail.WhenSomebodyIsNeededThenWrite;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is to be done after something happened to a signal, but for its lookup. */
final class SignalAgenda {
    private SignalAgenda() {}

    /** @param at when it was stored */
    static List<PlannedTask> after(SignalEvent event, Instant at) {
        return switch (event) {
            case SignalRaised raised -> lifeOf(raised);
            case SignalReturned returned -> and(EscalateTask.of(returned), letters(event, at));
            case SignalEscalated _ -> letters(event, at);
            case SignalOverdue overdue -> letters(event, overdue.reportedLate() ? afterLookup(at) : at);
            case SignalWithdrawn withdrawn -> List.of(forget(withdrawn));
            case SignalLookedUp _,
                    SignalPlaced _,
                    SignalNeedsAttention _,
                    SchoolTold _,
                    SignalNotified _,
                    SignalClosed _,
                    SignalErased _ -> List.of();
        };
    }

    /** All that time will ask of it, if nothing else happens. */
    private static List<PlannedTask> lifeOf(SignalRaised raised) {
        List<PlannedTask> plan = new ArrayList<>();
        plan.addAll(EscalateTask.of(raised));
        plan.add(MarkOverdueTask.of(raised.signal(), raised.dueAt()));
        plan.add(EraseIdentityTask.of(
                raised.signal(), ErasureCause.LAPSED, raised.occurredAt().plus(Retention.LONGEST)));
        return plan;
    }

    private static PlannedTask forget(SignalWithdrawn withdrawn) {
        return EraseIdentityTask.of(
                withdrawn.signal(),
                ErasureCause.WITHDRAWN,
                withdrawn.withdrawnAt().plus(Retention.AFTER_WITHDRAWAL));
    }

    private static Instant afterLookup(Instant at) {
        return at.plus(Promise.TIME_TO_LOOK_UP);
    }

    private static List<PlannedTask> letters(SignalEvent event, Instant at) {
        return WhenSomebodyIsNeededThenWrite.react(event).stream()
                .map(writing -> SendLetterTask.of(writing, at))
                .toList();
    }

    private static List<PlannedTask> and(PlannedTask one, List<PlannedTask> others) {
        List<PlannedTask> plan = new ArrayList<>(others);
        plan.add(one);
        return plan;
    }
}
