/** Thin shells that let Axon carry the deciders of the core. No rule lives here. */
@NullMarked
package be.handlewithcare.axon.aggregate;

import org.jspecify.annotations.NullMarked;
