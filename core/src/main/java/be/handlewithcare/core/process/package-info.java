/** The process: from each event to its follow-ups. Nobody else decides what follows from an event. */
@NullMarked
package be.handlewithcare.core.process;

import org.jspecify.annotations.NullMarked;
