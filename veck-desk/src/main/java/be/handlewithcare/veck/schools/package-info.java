/** The schools that take part, on the wire. */
@NullMarked
package be.handlewithcare.veck.schools;

import org.jspecify.annotations.NullMarked;
