/** The audit trail and the log of questions to others, on the wire; that they are read is on the trail too. */
@NullMarked
package be.handlewithcare.veck.trail;

import org.jspecify.annotations.NullMarked;
