/** Throwing read models away, making them again from the events, and proving that they are equal. */
@NullMarked
package be.handlewithcare.projections.rebuild;

import org.jspecify.annotations.NullMarked;
