/**
 * Looking up schools: a queue in the database that keeps the oldest due in front, a circuit breaker for each source that opens
 * while it does not answer, and what is done with an answer.
 */
@NullMarked
package be.handlewithcare.axon.lookup;

import org.jspecify.annotations.NullMarked;
