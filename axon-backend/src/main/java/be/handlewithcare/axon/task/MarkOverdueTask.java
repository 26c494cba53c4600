package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.SignalCommand.MarkOverdue;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Records, when its 24 hours are over, that the school of a signal does not know. */
final class MarkOverdueTask implements Errand {
    private final OneCommit commit;
    private final Clock clock;

    MarkOverdueTask(OneCommit commit, Clock clock) {
        this.commit = commit;
        this.clock = clock;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.MARK_OVERDUE;
    }

    @Override
    public Optional<Instant> carryOut(String instance) {
        SignalId signal = new SignalId(UUID.fromString(instance));
        commit.run(Actor.SYSTEM, commands -> commands.send(new MarkOverdue(signal, clock.instant())));
        return Optional.empty();
    }
}
