package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.work.Round;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves to a person what no source has answered shortly before it is due, also while nobody is asked at all; and earlier
 * what a source goes on answering in a way that we do not know.
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

    /** One that breaks keeps no other from being asked for; it is tried again in the next round. */
    private void ask(AskAPerson question) {
        try {
            commit.run(Actor.SYSTEM, commands -> commands.send(question));
            queue.personAsked(question.signal());
        } catch (RuntimeException broken) {
            LOG.error(
                    "a person cannot be asked for {}: {}",
                    question.signal(),
                    broken.getClass().getName());
        }
    }
}
