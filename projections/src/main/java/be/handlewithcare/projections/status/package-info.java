/** How the status of a signal follows from its events, in every table that keeps it. */
@NullMarked
package be.handlewithcare.projections.status;

import org.jspecify.annotations.NullMarked;
