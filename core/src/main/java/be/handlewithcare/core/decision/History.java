package be.handlewithcare.core.decision;

import java.util.function.Consumer;

/** All that ever happened, oldest first: what read models are rebuilt from. */
public interface History {

    /**
     * Hands over every stored event once, in the order in which they were stored. Must be called inside a transaction,
     * which fixes what "every" means.
     */
    void replay(Consumer<Recorded> listener);

    /** How many events there are: what {@link #replay} would hand over in the same transaction. */
    long count();
}
