/** The right of access, on the wire: which signals there are of a child, and to whom its identity was shown. */
@NullMarked
package be.handlewithcare.veck.access;

import org.jspecify.annotations.NullMarked;
