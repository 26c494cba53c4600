package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.SignalCommand.Escalate;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Calls people when no school is known in time. Which step it is follows from the time at which it is carried out. */
final class EscalateTask implements Errand {
    private final OneCommit commit;
    private final Clock clock;

    EscalateTask(OneCommit commit, Clock clock) {
        this.commit = commit;
        this.clock = clock;
    }

    static List<PlannedTask> of(SignalRaised raised) {
        Instant lookedUp = raised.raisedAt().plus(Promise.TIME_TO_LOOK_UP);
        return Arrays.stream(Escalation.values())
                .map(step -> PlannedTask.of(
                        TaskKind.ESCALATE_SIGNAL,
                        later(step.dueAt(raised.occurredAt()), lookedUp),
                        raised.signal(),
                        step))
                .toList();
    }

    /**
     * Once more for a signal that came back, since the first ones may have been carried out in vain. The zone is told of
     * the return itself, so it is not called at once.
     */
    static PlannedTask of(SignalReturned returned) {
        return PlannedTask.of(
                TaskKind.ESCALATE_SIGNAL,
                Escalation.ZONE.dueAt(returned.at()),
                returned.signal(),
                "returned",
                returned.school());
    }

    static PlannedTask missed(SignalId signal, Escalation step, Instant now) {
        return PlannedTask.of(TaskKind.ESCALATE_SIGNAL, now, signal, step);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.ESCALATE_SIGNAL;
    }

    @Override
    public Optional<Instant> carryOut(String instance) {
        UUID signal = UUID.fromString(PlannedTask.partsOf(instance).getFirst());
        commit.run(Actor.SYSTEM, commands -> commands.send(new Escalate(new SignalId(signal), clock.instant())));
        return Optional.empty();
    }
}
