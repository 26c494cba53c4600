/** The volumes per zone, post and month, on the wire: counts, never a child. */
@NullMarked
package be.handlewithcare.veck.volumes;

import org.jspecify.annotations.NullMarked;
