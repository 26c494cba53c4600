package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.axon.work.Round;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.process.SignalProcess;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import be.handlewithcare.core.work.UnfinishedWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets signals wait in the queue again that still need their school and got lost from it. */
final class SweepLookupsRound implements Round {
    private static final Logger LOG = LoggerFactory.getLogger(SweepLookupsRound.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    /** Whatever is on its way gets that long to arrive. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final UnfinishedWork unfinished;
    private final LookupQueue queue;
    private final OneCommit commit;
    private final StoredStates states;
    private final SignalProcess process;
    private final Clock clock;

    SweepLookupsRound(
            UnfinishedWork unfinished,
            LookupQueue queue,
            OneCommit commit,
            StoredStates states,
            SignalProcess process,
            Clock clock) {
        this.unfinished = unfinished;
        this.queue = queue;
        this.commit = commit;
        this.states = states;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweep-lookups";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void make() {
        Instant now = clock.instant();
        long found = queue.without(unfinished.notLookedUp(now.minus(PATIENCE))).stream()
                .filter(signal -> commit.run(Actor.SYSTEM, _ -> addAgain(signal, now)))
                .count();
        if (found > 0) {
            LOG.warn("sweep: {} lookups were lost and wait again", found);
        }
    }

    private boolean addAgain(SignalId signal, Instant now) {
        return switch (states.of(signal)) {
            case AwaitingSchool(var course) -> queue.add(process.lostLookUp(course.raised(), now), now);
            case NeedsAttention(var course, var reason)
            when reason == AttentionReason.LOOKUP_UNAVAILABLE ->
                queue.add(process.lostLookUp(course.raised(), now), now);
            default -> false;
        };
    }
}
