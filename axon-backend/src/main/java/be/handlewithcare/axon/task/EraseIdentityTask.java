package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.notice.NoticeState.Standing;
import be.handlewithcare.core.signal.Keeping;
import be.handlewithcare.core.signal.SignalState.Erased;
import be.handlewithcare.core.signal.SignalState.NotRaised;
import be.handlewithcare.core.signal.SignalState.Raised;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Forgets a child when its time has come. Whether it has is told by what happened, not by the task: one that comes too
 * early does nothing, since the other that will be right is planned too.
 */
final class EraseIdentityTask implements Errand {
    private final OneCommit commit;
    private final StoredStates states;
    private final Forgetting forgetting;
    private final KeyedHash hash;
    private final Clock clock;

    EraseIdentityTask(OneCommit commit, StoredStates states, Forgetting forgetting, KeyedHash hash, Clock clock) {
        this.commit = commit;
        this.states = states;
        this.forgetting = forgetting;
        this.hash = hash;
        this.clock = clock;
    }

    /** Of its own name, as one that is planned for later would stand in its way. */
    static PlannedTask missed(SignalId signal, Instant now) {
        return PlannedTask.of(TaskKind.ERASE_IDENTITY, now, signal, "missed");
    }

    @Override
    public TaskKind kind() {
        return TaskKind.ERASE_IDENTITY;
    }

    @Override
    public Optional<Instant> carryOut(String instance) {
        List<String> parts = PlannedTask.partsOf(instance);
        SignalId signal = new SignalId(UUID.fromString(parts.get(0)));
        boolean requested = parts.get(1).equals(ErasureCause.REQUESTED.name());
        causeNow(signal, requested).ifPresent(cause -> forgetting.forget(signal, cause, Actor.SYSTEM));
        return Optional.empty();
    }

    private Optional<ErasureCause> causeNow(SignalId signal, boolean requested) {
        return commit.run(Actor.SYSTEM, _ -> switch (states.of(signal)) {
            case NotRaised _, Erased _ -> Optional.empty();
            case Raised _ when requested -> Optional.of(ErasureCause.REQUESTED);
            case Raised raised ->
                Optional.of(retention(raised))
                        .filter(retention -> retention.isOver(clock.instant()))
                        .map(Retention::cause);
        });
    }

    private Retention retention(Raised raised) {
        SignalId signal = raised.course().raised().signal();
        return Keeping.of(raised, school -> openedAt(NoticeId.derive(hash, signal, school.value())));
    }

    private Optional<Instant> openedAt(NoticeId notice) {
        return switch (states.of(notice)) {
            case Standing standing -> Optional.ofNullable(standing.openedAt());
            case NoticeState.Withdrawn withdrawn -> Optional.ofNullable(withdrawn.openedAt());
            case NoticeState.NotIssued _, NoticeState.Returned _, NoticeState.Erased _ -> Optional.empty();
        };
    }
}
