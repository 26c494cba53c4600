package be.handlewithcare.core.publication;

import java.util.Set;

/**
 * A true count, which stays inside.
 *
 * @param cut of what
 * @param count how many
 * @param parts the finest cuts that it counts together; of a finest cut, that cut itself
 * @param <C> how cuts are told apart
 */
public record Count<C>(C cut, long count, Set<C> parts) {
    public Count {
        parts = Set.copyOf(parts);
    }

    /** A count that is not made of others. */
    public static <C> Count<C> finest(C cut, long count) {
        return new Count<>(cut, count, Set.of(cut));
    }

    boolean isTotal() {
        return !parts.contains(cut);
    }
}
