package be.handlewithcare.projections.rebuild;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Rebuilds the read models before the first request, if another version of this program made their rows. Of several nodes that
 * start together one rebuilds and the others wait for it.
 */
final class RebuildAtStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildAtStart.class);
    private static final long BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(1);

    private final RebuildReadModels models;
    private boolean running;

    RebuildAtStart(RebuildReadModels models) {
        this.models = models;
    }

    @Override
    public void start() {
        while (!models.isCurrent()) {
            try {
                LOG.info("the read models were made by another version: they are rebuilt before the start");
                models.rebuild();
            } catch (RebuildIsRunning elsewhere) {
                LOG.info("the start waits: {}", elsewhere.getMessage());
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Runs after the check of the event store, and before anything reads a read model or stores an event. */
    @Override
    public int getPhase() {
        return -2;
    }
}
