/**
 * Looking up schools: a queue in the database that keeps the oldest due in front, a gate that shuts while nobody answers,
 * and what is done with an answer.
 */
@NullMarked
package be.handlewithcare.axon.lookup;

import org.jspecify.annotations.NullMarked;
