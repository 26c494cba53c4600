package be.handlewithcare.app.edge;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Limits how many bytes of request bodies this process holds at once: an eighth of its memory. */
public final class BodyBudget {
    private static final int PART = 8;

    private final AtomicLong left;

    BodyBudget(long bytes) {
        left = new AtomicLong(bytes);
    }

    static BodyBudget ofThisProcess() {
        return new BodyBudget(Runtime.getRuntime().maxMemory() / PART);
    }

    /** Reserves bytes; empty if too few are free now. Closing the reservation frees them. */
    Optional<Reserved> reserve(long bytes) {
        if (left.addAndGet(-bytes) < 0) {
            left.addAndGet(bytes);
            return Optional.empty();
        }
        return Optional.of(() -> left.addAndGet(bytes));
    }

    /** Runs a step that holds a body of so many bytes, if there is room for it now. Returns whether it ran. */
    public boolean within(long bytes, Runnable step) {
        Optional<Reserved> room = reserve(bytes);
        if (room.isEmpty()) {
            return false;
        }
        try (Reserved _ = room.get()) {
            step.run();
        }
        return true;
    }

    /** Bytes that are reserved for one request. */
    @FunctionalInterface
    interface Reserved extends AutoCloseable {
        @Override
        void close();
    }
}
