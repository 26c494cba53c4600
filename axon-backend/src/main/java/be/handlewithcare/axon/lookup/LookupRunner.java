package be.handlewithcare.axon.lookup;

import be.handlewithcare.core.outage.Outage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Looks up schools while the application runs, on threads of its own: one hands out what waits, others carry it out. */
public final class LookupRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LookupRunner.class);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final LookupTurns turns;
    private final SettledLookups settled;
    private final LookUpSchool lookUp;
    private final LookupSettings settings;

    @Nullable
    private Shift shift;

    LookupRunner(LookupTurns turns, SettledLookups settled, LookUpSchool lookUp, LookupSettings settings) {
        this.turns = turns;
        this.settled = settled;
        this.lookUp = lookUp;
        this.settings = settings;
    }

    @Override
    public void start() {
        shift = new Shift();
    }

    @Override
    public void stop() {
        if (shift != null) {
            shift.end();
            shift = null;
        }
    }

    @Override
    public boolean isRunning() {
        return shift != null;
    }

    /** From one start to the next stop. */
    private final class Shift {
        private final Semaphore free = new Semaphore(settings.atOnce());
        private final ExecutorService hands = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("lookup-", 0).factory());
        private final Thread dispatcher =
                Thread.ofPlatform().daemon().name("lookups").start(this::handOut);

        private void handOut() {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    free.acquire();
                    if (!handOutOne()) {
                        free.release();
                        Thread.sleep(settings.pollInterval());
                    }
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        /** A database that is away is no reason to end: it is asked again after the pause. */
        private boolean handOutOne() {
            try {
                return turns.take()
                        .map(taken -> {
                            hands.execute(() -> carryOut(taken));
                            return true;
                        })
                        .orElse(false);
            } catch (RuntimeException | Error broken) {
                // Whatever it is, this thread is the only one that hands out. A row that was taken comes back by
                // itself.
                LOG.warn("lookups are not handed out: {}", broken.getClass().getName());
                return false;
            }
        }

        private void carryOut(Taken taken) {
            try {
                Settled outcome = lookUp(taken);
                if (Thread.currentThread().isInterrupted()) {
                    // The node stops, which is nobody's failure: the row comes back by itself.
                    return;
                }
                settled.settle(taken, outcome);
            } catch (DataAccessException | TransactionException away) {
                LOG.warn(
                        "lookup {} comes back by itself: {}",
                        taken.signal(),
                        away.getClass().getName());
            } finally {
                free.release();
            }
        }

        /** Who hands out ends first: what it took until then has hands that carry it out. */
        private void end() {
            try {
                dispatcher.interrupt();
                dispatcher.join(LONGEST_GOODBYE);
                hands.shutdown();
                if (!hands.awaitTermination(LONGEST_GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
                    hands.shutdownNow();
                }
            } catch (InterruptedException _) {
                hands.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whatever breaks stays in the queue. */
    private Settled lookUp(Taken taken) {
        try {
            return lookUp.carryOut(taken);
        } catch (RuntimeException | Error broken) {
            if (Outage.isBehind(broken)) {
                LOG.warn("lookup {} waits for our own data, SQL state {}", taken.signal(), stateOf(broken));
                return new Settled.OutOfReach();
            }
            // An error too: a child on whom the stack overflows must not come back at once. Where it broke, without the
            // message: that may quote the child.
            LOG.error(
                    "lookup {} failed {} times: {} at {}",
                    taken.signal(),
                    taken.failures() + 1,
                    broken.getClass().getName(),
                    List.of(broken.getStackTrace()));
            return new Settled.Broken();
        }
    }

    private static String stateOf(Throwable away) {
        return Outage.sqlState(away).orElse("none");
    }
}
