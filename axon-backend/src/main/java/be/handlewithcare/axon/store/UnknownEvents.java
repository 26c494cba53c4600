package be.handlewithcare.axon.store;

import java.util.List;

/** The store has events in forms that this program cannot read: a newer version of it stored them. */
public final class UnknownEvents extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Names them.
     *
     * @param forms wire names with their revisions
     */
    UnknownEvents(List<String> forms) {
        super("The event store has events that this program cannot read: " + String.join(", ", forms) + ".");
    }
}
