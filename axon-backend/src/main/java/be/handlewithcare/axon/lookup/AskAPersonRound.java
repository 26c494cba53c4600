package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.work.Round;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves to a person what no source has answered shortly before it is due, also while nobody is asked at all. */
final class AskAPersonRound implements Round {
    private static final Logger LOG = LoggerFactory.getLogger(AskAPersonRound.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final LookupQueue queue;
    private final OneCommit commit;
    private final Clock clock;

    AskAPersonRound(LookupQueue queue, OneCommit commit, Clock clock) {
        this.queue = queue;
        this.commit = commit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ask-a-person";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void make() {
        queue.dueForAPerson().forEach(this::ask);
    }

    /** One that breaks keeps no other from being asked for; it is tried again in the next round. */
    private void ask(SignalId signal) {
        try {
            commit.run(Actor.SYSTEM, commands -> commands.send(new AskAPerson(signal, clock.instant())));
            queue.personAsked(signal);
        } catch (RuntimeException broken) {
            LOG.error(
                    "a person cannot be asked for {}: {}",
                    signal,
                    broken.getClass().getName());
        }
    }
}
