package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.SignalCommand.Escalate;
import java.time.Clock;
import java.time.Instant;
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
