/** The figures per zone, post and month, on the wire: counts and delays, never a child. */
@NullMarked
package be.handlewithcare.veck.monitoring;

import org.jspecify.annotations.NullMarked;
