/** How the simulator can behave and misbehave. */
@NullMarked
package be.handlewithcare.magdasimulator.behaviour;

import org.jspecify.annotations.NullMarked;
