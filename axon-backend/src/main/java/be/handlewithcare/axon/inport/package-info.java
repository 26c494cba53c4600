/** The in-ports of the core, carried out by commands. */
@NullMarked
package be.handlewithcare.axon.inport;

import org.jspecify.annotations.NullMarked;
