package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.SchoolNumbers;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer.Definite;
import be.handlewithcare.core.lookup.LookupQuestion;
import be.handlewithcare.core.lookup.LookupResult;
import be.handlewithcare.core.lookup.LookupResult.Answered;
import be.handlewithcare.core.lookup.LookupResult.Unanswered;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.SchoolLookup;
import be.handlewithcare.core.process.Commands;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks where a child goes to school and records the answer. Killed at any point it is done again, and a signal that no
 * longer waits is left alone.
 */
final class LookUpSchool {
    private static final Logger LOG = LoggerFactory.getLogger(LookUpSchool.class);

    private final OneCommit commit;
    private final StoredStates states;
    private final IdentityVault vault;
    private final SchoolLookup lookup;
    private final SchoolNumbers numbers;
    private final Clock clock;

    LookUpSchool(OneCommit commit, StoredStates states, IdentityVault vault, SchoolLookup lookup, Clock clock) {
        this.commit = commit;
        this.states = states;
        this.vault = vault;
        this.lookup = lookup;
        this.numbers = new SchoolNumbers(states);
        this.clock = clock;
    }

    Settled carryOut(Taken taken) {
        SignalId signal = taken.signal();
        return waiting(signal)
                .map(raised -> switch (vault.open(signal, raised.child())) {
                    case Opened.Known(Identity child) -> lookUp(taken, child);
                    // Its erasure is on its way and closes the signal.
                    case Opened.Erased() -> new Settled.NotNeeded();
                })
                .orElseGet(Settled.NotNeeded::new);
    }

    private Optional<SignalRaised> waiting(SignalId signal) {
        return commit.run(Actor.SYSTEM, _ -> switch (states.of(signal)) {
            case AwaitingSchool(var course) -> Optional.of(course.raised());
            case NeedsAttention(var course, var reason)
            when reason == AttentionReason.LOOKUP_UNAVAILABLE -> Optional.of(course.raised());
            default -> Optional.empty();
        });
    }

    private Settled lookUp(Taken taken, Identity child) {
        LocalDate today = Brussels.dayOf(clock.instant());
        LookupResult result = lookup.find(new LookupQuestion(taken.signal(), child, today), taken.skipped());
        switch (result) {
            case Answered(var source, var answer, var _) ->
                commit.run(Actor.SYSTEM, commands -> record(taken.signal(), source, answer, today, commands));
            case Unanswered(var missing, var _) -> LOG.info("lookup {} waits for {}", taken.signal(), missing);
        }
        return new Settled.Asked(result);
    }

    private List<SignalEvent> record(
            SignalId signal, LookupSource source, Definite answer, LocalDate today, Commands commands) {
        Definite current = answer.withSchools(school -> numbers.currentOf(school, today));
        return commands.send(new RecordLookup(
                signal, source, current, numbers.takingPart(current.schools(), today), clock.instant()));
    }
}
