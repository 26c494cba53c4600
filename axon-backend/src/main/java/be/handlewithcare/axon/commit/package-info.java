/** One commit: events, rows and tasks of one request stand or fall together. */
@NullMarked
package be.handlewithcare.axon.commit;

import org.jspecify.annotations.NullMarked;
