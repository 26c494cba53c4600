package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.work.Round;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.outage.Outage;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a person to decide on signals that no source has answered shortly before they are due, even while no source is asked at
 * all. A signal for which a source keeps giving unknown answers goes to a person earlier.
 */
final class AskAPersonRound implements Round {
    private static final Logger LOG = LoggerFactory.getLogger(AskAPersonRound.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final LookupQueue queue;
    private final OneCommit commit;

    AskAPersonRound(LookupQueue queue, OneCommit commit) {
        this.queue = queue;
        this.commit = commit;
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

    /**
     * A signal that breaks keeps no other from being asked for, and is tried again in the next round. An outage of the database
     * breaks them all, so it ends this round.
     */
    private void ask(AskAPerson question) {
        try {
            commit.run(Actor.SYSTEM, commands -> commands.send(question));
            queue.personAsked(question.signal());
        } catch (RuntimeException broken) {
            if (Outage.isBehind(broken)) {
                throw broken;
            }
            LOG.error(
                    "a person cannot be asked for {}: {}",
                    question.signal(),
                    broken.getClass().getName());
        }
    }
}
