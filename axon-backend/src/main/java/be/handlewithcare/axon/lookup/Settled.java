package be.handlewithcare.axon.lookup;

import be.handlewithcare.core.lookup.LookupResult;

/** How a lookup ended. */
sealed interface Settled {

    /** Sources were asked; an answer is recorded. */
    record Asked(LookupResult result) implements Settled {}

    /** Nobody was asked: the signal no longer waits. */
    record NotNeeded() implements Settled {}

    /** Something of our own broke. */
    record Broken() implements Settled {}

    /** The database was out of reach, which says nothing about the signal. */
    record OutOfReach() implements Settled {}
}
