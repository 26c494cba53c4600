package be.handlewithcare.core.outage;

import java.util.stream.Stream;

/** The causes of an exception. */
public final class Causes {
    // Java allows a cycle of causes.
    private static final int MOST = 20;

    private Causes() {}

    /** Returns an exception and its causes, from the outside in; at most 20. */
    public static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MOST);
    }
}
