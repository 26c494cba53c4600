/** What VECK and the auditor ask for: figures, the schools that take part, the trail, the right of access. */
@NullMarked
package be.handlewithcare.veck;

import org.jspecify.annotations.NullMarked;
