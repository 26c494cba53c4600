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
import be.handlewithcare.core.notice.WhenSignalPlacedThenIssueNotices;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.LookupAnswer;
import be.handlewithcare.core.school.SchoolLookup;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks where a child goes to school and records the answer; when that places the signal, then the notices are issued in
 * the same commit. Killed at any point it is run again, and a signal that is no longer waiting is left alone.
 */
public final class LookUpSchoolTask {
    private static final TaskDescriptor<Void> NAME = TaskDescriptor.of("look-up-school");

    private final OneCommit commit;
    private final StoredStates states;
    private final IdentityVault vault;
    private final SchoolLookup lookup;
    private final WhenSignalPlacedThenIssueNotices policy;
    private final Clock clock;

    public LookUpSchoolTask(
            OneCommit commit,
            StoredStates states,
            IdentityVault vault,
            SchoolLookup lookup,
            WhenSignalPlacedThenIssueNotices policy,
            Clock clock) {
        this.commit = commit;
        this.states = states;
        this.vault = vault;
        this.lookup = lookup;
        this.policy = policy;
        this.clock = clock;
    }

    static SchedulableInstance<Void> of(SignalId signal, Instant turn) {
        return NAME.instance(signal.toString()).scheduledTo(turn);
    }

    OneTimeTask<Void> task() {
        return Tasks.oneTime(NAME)
                .onFailure(new GrowingPause(clock))
                .onDeadExecution(TaskRunner::backInItsPlace)
                .execute((instance, _) -> lookUp(new SignalId(UUID.fromString(instance.getId()))));
    }

    private void lookUp(SignalId signal) {
        waiting(signal).ifPresent(raised -> {
            switch (vault.open(signal, raised.child())) {
                case Opened.Known(Identity child) -> lookUp(signal, child);
                case Opened.Erased() -> throw new IllegalStateException("a child was erased before it was placed");
            }
        });
    }

    private Optional<SignalRaised> waiting(SignalId signal) {
        return commit.run(
                Actor.SYSTEM,
                _ -> states.of(signal) instanceof AwaitingSchool(SignalRaised raised)
                        ? Optional.of(raised)
                        : Optional.empty());
    }

    private void lookUp(SignalId signal, Identity child) {
        LocalDate today = Brussels.dayOf(clock.instant());
        LookupAnswer answer = lookup.find(child, today);
        if (answer instanceof LookupAnswer.Unavailable(var retryAfter)) {
            throw new TryAgain(retryAfter);
        }
        commit.run(Actor.SYSTEM, commands -> record(signal, answer, today, commands));
    }

    private List<SignalPlaced> record(SignalId signal, LookupAnswer answer, LocalDate today, Commands commands) {
        Set<InstitutionNumber> takingPart = schoolsIn(answer)
                .filter(school -> states.of(school).takesPartOn(today))
                .collect(Collectors.toUnmodifiableSet());
        List<SignalPlaced> placings =
                commands.send(new RecordLookup(signal, answer, takingPart, clock.instant())).stream()
                        .filter(SignalPlaced.class::isInstance)
                        .map(SignalPlaced.class::cast)
                        .toList();
        placings.stream().flatMap(placed -> policy.react(placed).stream()).forEach(commands::send);
        return placings;
    }

    private static Stream<InstitutionNumber> schoolsIn(LookupAnswer answer) {
        return switch (answer) {
            case LookupAnswer.Found(var school) -> Stream.of(school);
            case LookupAnswer.SeveralSchools(var schools) -> schools.stream();
            case LookupAnswer.SeveralPupils(var schools) -> schools.stream();
            case LookupAnswer.NotFound _, LookupAnswer.Unavailable _ -> Stream.empty();
        };
    }
}
