/** The audit trail, on the wire; reading it is on it too. */
@NullMarked
package be.handlewithcare.veck.trail;

import org.jspecify.annotations.NullMarked;
