package be.handlewithcare.axon.work;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Repeats a piece of work on a thread of its own, until it is closed. */
public final class Repetition implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Repetition.class);

    private final Runnable work;
    private final ScheduledExecutorService thread;

    private Repetition(String name, Runnable work) {
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /**
     * Starts at once, on that thread.
     *
     * @param pause between the end of one run and the start of the next
     */
    public static Repetition start(String name, Duration pause, Runnable work) {
        Repetition started = new Repetition(name, work);
        var _ = started.thread.scheduleWithFixedDelay(started::once, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return started;
    }

    /** Ignores a database outage: the next run tries again. */
    private void once() {
        try {
            work.run();
        } catch (DataAccessException away) {
            LOG.debug("not done: {}", away.getClass().getName());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
