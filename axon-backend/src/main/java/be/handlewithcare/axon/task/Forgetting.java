package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.ContentDigests;
import be.handlewithcare.core.signal.SignalCommand.EraseSignal;
import be.handlewithcare.core.signal.SignalState.Raised;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets a child, step by step, each of which may be repeated: the data key is destroyed, then the key by which a resend
 * is recognised, then it is said that this happened. An event that says so is never true too early; killed in between,
 * whoever asked for it asks again.
 */
public final class Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final OneCommit commit;
    private final StoredStates states;
    private final IdentityVault vault;
    private final ContentDigests digests;
    private final Clock clock;

    public Forgetting(OneCommit commit, StoredStates states, IdentityVault vault, ContentDigests digests, Clock clock) {
        this.commit = commit;
        this.states = states;
        this.vault = vault;
        this.digests = digests;
        this.clock = clock;
    }

    /**
     * Does it now. May be repeated.
     *
     * @throws Rejected {@link Rule#NOT_FOUND} for a signal that was never raised
     */
    public void forget(SignalId signal, ErasureCause cause, Actor by) {
        Raised raised = commit.run(Actor.SYSTEM, _ -> raised(signal));
        destroyKeys(signal, raised.course().raised().intervention());
        commit.run(by, commands -> commands.send(new EraseSignal(signal, cause, clock.instant())));
        LOG.info("the identity of signal {} is erased: {}", signal, cause);
    }

    /** Destroys the keys, whatever the events say: a restored vault may hold them again. May be repeated. */
    public void destroyKeys(SignalId signal, InterventionId intervention) {
        vault.erase(signal);
        digests.forget(intervention);
    }

    private Raised raised(SignalId signal) {
        if (states.of(signal) instanceof Raised raised) {
            return raised;
        }
        throw new Rejected(Rule.NOT_FOUND);
    }
}
