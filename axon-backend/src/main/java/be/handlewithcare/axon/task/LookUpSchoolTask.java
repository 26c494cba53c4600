package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.Commands;
import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.school.SchoolLookup;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks where a child goes to school and records the answer, until there is one or a person has decided. Killed at any
 * point it is run again, and a signal that no longer waits is left alone.
 */
final class LookUpSchoolTask implements Errand {
    private final OneCommit commit;
    private final StoredStates states;
    private final IdentityVault vault;
    private final SchoolLookup lookup;
    private final SchoolNumbers numbers;
    private final Clock clock;

    LookUpSchoolTask(OneCommit commit, StoredStates states, IdentityVault vault, SchoolLookup lookup, Clock clock) {
        this.commit = commit;
        this.states = states;
        this.vault = vault;
        this.lookup = lookup;
        this.numbers = new SchoolNumbers(states);
        this.clock = clock;
    }

    static PlannedTask of(SignalId signal, Instant turn) {
        return PlannedTask.of(TaskKind.LOOK_UP_SCHOOL, turn, signal);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.LOOK_UP_SCHOOL;
    }

    @Override
    public Optional<Instant> carryOut(String instance) {
        SignalId signal = new SignalId(UUID.fromString(instance));
        waiting(signal).ifPresent(raised -> {
            switch (vault.open(signal, raised.child())) {
                case Opened.Known(Identity child) -> lookUp(signal, child);
                case Opened.Erased() -> {
                    // Its erasure is on its way and closes the signal.
                }
            }
        });
        return Optional.empty();
    }

    private Optional<SignalRaised> waiting(SignalId signal) {
        return commit.run(Actor.SYSTEM, _ -> switch (states.of(signal)) {
            case AwaitingSchool(var course) -> Optional.of(course.raised());
            case NeedsAttention(var course, var reason)
            when reason == AttentionReason.LOOKUP_UNAVAILABLE -> Optional.of(course.raised());
            default -> Optional.empty();
        });
    }

    private void lookUp(SignalId signal, Identity child) {
        LocalDate today = Brussels.dayOf(clock.instant());
        LookupAnswer answer = lookup.find(child, today);
        commit.run(Actor.SYSTEM, commands -> record(signal, answer, today, commands));
        if (answer instanceof LookupAnswer.Unavailable(var retryAfter)) {
            throw new TryAgain(retryAfter);
        }
    }

    private List<SignalEvent> record(SignalId signal, LookupAnswer answer, LocalDate today, Commands commands) {
        LookupAnswer current = answer.withSchools(school -> numbers.currentOf(school, today));
        return commands.send(
                new RecordLookup(signal, current, numbers.takingPart(current.schools(), today), clock.instant()));
    }
}
