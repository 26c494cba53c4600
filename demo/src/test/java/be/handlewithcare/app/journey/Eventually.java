package be.handlewithcare.app.journey;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waits for something that must come. */
final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    /** The first answer that is not null. */
    static <T> T get(Supplier<@Nullable T> question) {
        return within(PATIENCE, question);
    }

    /** For what may take longer than most. */
    static <T> T get(Duration patience, Supplier<@Nullable T> question) {
        return within(patience, question);
    }

    static void holds(BooleanSupplier condition) {
        holds(PATIENCE, condition);
    }

    /** For what may take longer than most. */
    static void holds(Duration patience, BooleanSupplier condition) {
        within(patience, () -> condition.getAsBoolean() ? true : null);
    }

    private static <T> T within(Duration patience, Supplier<@Nullable T> question) {
        long until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < until) {
            T answer = question.get();
            if (answer != null) {
                return answer;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("did not come within " + patience);
    }
}
