/** How events are kept: their names on the wire, their JSON, the table. */
@NullMarked
package be.handlewithcare.axon.store;

import org.jspecify.annotations.NullMarked;
