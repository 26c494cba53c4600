/** The child: all that this system may know of it, and how that is kept secret. */
@NullMarked
package be.handlewithcare.core.child;

import org.jspecify.annotations.NullMarked;
