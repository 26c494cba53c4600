/** What tasks and lookups have in common: rounds, and the pauses between tries. */
@NullMarked
package be.handlewithcare.axon.work;

import org.jspecify.annotations.NullMarked;
