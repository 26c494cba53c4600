/** The volumes that VECK watches: counts, never a child. */
@NullMarked
package be.handlewithcare.projections.monitoring;

import org.jspecify.annotations.NullMarked;
