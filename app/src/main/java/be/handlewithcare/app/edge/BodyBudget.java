package be.handlewithcare.app.edge;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of bodies may be in flight at once in this process: an eighth of its memory. */
public final class BodyBudget {
    private static final int PART = 8;

    private final AtomicLong left;

    BodyBudget(long bytes) {
        left = new AtomicLong(bytes);
    }

    static BodyBudget ofThisProcess() {
        return new BodyBudget(Runtime.getRuntime().maxMemory() / PART);
    }

    /** Empty if they are not to be had now. Closing gives them back. */
    Optional<Reserved> reserve(long bytes) {
        if (left.addAndGet(-bytes) < 0) {
            left.addAndGet(bytes);
            return Optional.empty();
        }
        return Optional.of(() -> left.addAndGet(bytes));
    }

    /** Does something with a body of so many bytes, unless there is no room for it now. Tells whether it was done. */
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

    /** Bytes that are kept for one request. */
    @FunctionalInterface
    interface Reserved extends AutoCloseable {
        @Override
        void close();
    }
}
