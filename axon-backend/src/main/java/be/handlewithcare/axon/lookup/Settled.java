package be.handlewithcare.axon.lookup;

import java.time.Duration;

/** How a lookup ended. */
sealed interface Settled {

    /** A source answered, and the answer is recorded. */
    record Answered() implements Settled {}

    /** Nobody was asked: the signal no longer waits. */
    record NotNeeded() implements Settled {}

    /** No source can answer now; the earliest time to try again. */
    record Silent(Duration retryAfter) implements Settled {}

    /** Something of our own broke. */
    record Broken() implements Settled {}
}
