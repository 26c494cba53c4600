package be.handlewithcare.axon.task;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.outage.Outage;
import be.handlewithcare.core.work.UnfinishedWork;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Destroys before the first request the keys that a restored backup brought back, and all that should have been erased while
 * nothing ran. Its order is by certainty: keys of erased children, keys of past school years, children whose retention time is
 * over. A database that is away stops the start; a key or a child that cannot be erased does not, and its job tries again.
 */
public final class EraseBeforeStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EraseBeforeStart.class);

    /** SQL states of a lock that was not had in time, and of a transaction that gave way to another. */
    private static final List<String> LOCKED = List.of("55P03", "40");

    private final DestroyErasedKeys keys;
    private final ForgetTokenKeysRound tokens;
    private final UnfinishedWork unfinished;
    private final EraseIdentityTask erasing;
    private final Clock clock;
    private boolean running;

    EraseBeforeStart(
            DestroyErasedKeys keys,
            ForgetTokenKeysRound tokens,
            UnfinishedWork unfinished,
            EraseIdentityTask erasing,
            Clock clock) {
        this.keys = keys;
        this.tokens = tokens;
        this.unfinished = unfinished;
        this.erasing = erasing;
        this.clock = clock;
    }

    @Override
    public void start() {
        attempt("keys of erased children", keys::destroyAll);
        attempt("keys of past school years", tokens::make);
        List<SignalId> over = unfinished.notErased(clock.instant());
        if (!over.isEmpty()) {
            LOG.info("{} children whose time is over are erased before the start", over.size());
        }
        over.forEach(this::erase);
        running = true;
    }

    private void erase(SignalId signal) {
        attempt(
                "signal " + signal,
                () -> erasing.carryOut(
                        EraseIdentityTask.missed(signal, clock.instant()).instance()));
    }

    private static void attempt(String subject, Runnable erasure) {
        try {
            erasure.run();
        } catch (RuntimeException broken) {
            if (isAway(broken)) {
                throw broken;
            }
            // The message is left out: it may quote a child.
            LOG.error(
                    "{} could not be erased before the start: {}",
                    subject,
                    broken.getClass().getName());
        }
    }

    /** A row that another node has locked is no outage: the job of that row erases it later. */
    private static boolean isAway(RuntimeException broken) {
        boolean isLocked = Outage.sqlState(broken)
                .filter(state -> LOCKED.stream().anyMatch(state::startsWith))
                .isPresent();
        return Outage.isBehind(broken) && !isLocked;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Runs before the first request and the first task. */
    @Override
    public int getPhase() {
        return -1;
    }
}
