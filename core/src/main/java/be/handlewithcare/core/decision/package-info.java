/** How this library decides: commands and a state go in, events or a rejection come out. */
@NullMarked
package be.handlewithcare.core.decision;

import org.jspecify.annotations.NullMarked;
