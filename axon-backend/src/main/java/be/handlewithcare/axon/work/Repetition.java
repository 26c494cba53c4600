package be.handlewithcare.axon.work;

import be.handlewithcare.core.outage.Outage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Repeats a piece of work on a thread of its own until it is closed. A failure does not end it: the next run tries again. */
public final class Repetition implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Repetition.class);

    private final String name;
    private final Runnable work;
    private final ScheduledExecutorService thread;
    private boolean failing;

    private Repetition(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /**
     * Starts at once, on that thread.
     *
     * @param name of the thread, and of the work in the log
     * @param pause between the end of one run and the start of the next
     */
    public static Repetition start(String name, Duration pause, Runnable work) {
        return new Repetition(name, work).repeat(Duration.ZERO, pause);
    }

    /** Does the same, but the first run is on this thread, so it is over when this method returns. */
    public static Repetition runAndStart(String name, Duration pause, Runnable work) {
        Repetition started = new Repetition(name, work);
        started.once();
        return started.repeat(pause, pause);
    }

    private Repetition repeat(Duration first, Duration pause) {
        var _ = thread.scheduleWithFixedDelay(this::once, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** Catches all: the executor would end the repetition without a word. Only the first failure in a row is logged. */
    private void once() {
        try {
            work.run();
            if (failing) {
                LOG.warn("{} works again", name);
            }
            failing = false;
        } catch (RuntimeException | Error broken) {
            if (!failing) {
                // Without the message: it may quote data.
                LOG.warn(
                        "{} fails, and is tried again until it works: {} at {}",
                        name,
                        broken.getClass().getName(),
                        Outage.isBehind(broken) ? "the database" : List.of(broken.getStackTrace()));
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
