package be.handlewithcare.projections.rebuild;

import java.time.Duration;
import java.util.function.Consumer;

/** Says how far a rebuild is: events done of all, and how many a second. */
final class RebuildProgress {
    private static final int EVENTS_PER_LOOK_AT_THE_TIME = 1_000;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final long all;
    private final Consumer<String> lines;
    private final long began = System.nanoTime();
    private long done;
    private long lastLine = began;

    /**
     * Begins.
     *
     * @param all how many events there are
     * @param lines where the lines go
     */
    RebuildProgress(long all, Consumer<String> lines) {
        this.all = all;
        this.lines = lines;
    }

    void oneMore() {
        done++;
        if (done % EVENTS_PER_LOOK_AT_THE_TIME == 0) {
            long now = System.nanoTime();
            if (now - lastLine >= BETWEEN_LINES.toNanos()) {
                lastLine = now;
                say(now);
            }
        }
    }

    void end() {
        say(System.nanoTime());
    }

    private void say(long now) {
        long milliseconds = Math.max(1, Duration.ofNanos(now - began).toMillis());
        lines.accept("read models are rebuilt: %d of %d events, %d per second"
                .formatted(done, all, done * 1_000 / milliseconds));
    }
}
