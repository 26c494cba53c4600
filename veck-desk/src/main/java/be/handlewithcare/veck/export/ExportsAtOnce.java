package be.handlewithcare.veck.export;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits how many exports are made at the same time, because each takes more memory than any page: three, of which one may be a
 * PDF. Others wait for some seconds at most.
 */
public final class ExportsAtOnce {
    private static final int MOST = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What an export takes of the limit. A PDF takes so much that there is never room for a second one. */
    public enum Kind {
        TABLE(1),
        PDF(2);

        private final int share;

        Kind(int share) {
            this.share = share;
        }
    }

    private final Semaphore free = new Semaphore(MOST, true);
    private final Duration patience;

    ExportsAtOnce() {
        this(PATIENCE);
    }

    /** @param patience of an export that waits for others */
    public ExportsAtOnce(Duration patience) {
        this.patience = patience;
    }

    /**
     * Waits until an export may begin. The caller ends it by {@link #end}.
     *
     * @throws ExportsBusy if others take too long
     */
    public void begin(Kind kind) {
        try {
            if (!free.tryAcquire(kind.share, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ExportsBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExportsBusy();
        }
    }

    /** Ends an export that has begun. */
    public void end(Kind kind) {
        free.release(kind.share);
    }
}
