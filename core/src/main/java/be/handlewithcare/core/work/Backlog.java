package be.handlewithcare.core.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits to be done, for who keeps the system running. */
public interface Backlog {
    /** One line per kind of task, in a fixed order; kinds with nothing to do too. */
    List<Waiting> waiting();

    /**
     * What waits of one kind.
     *
     * @param kind such as {@code look-up-school}
     * @param planned how many are planned, due or not
     * @param due how many should have begun by now
     * @param failing how many failed at their last try
     * @param oldestDue since when the oldest that is due waits; null if none is
     */
    record Waiting(
            String kind,
            long planned,
            long due,
            long failing,
            @Nullable Instant oldestDue) {}
}
