/** What a police zone calls: hand in an intervention, see how its signals stand. The zone is the caller's, never a field. */
@NullMarked
package be.handlewithcare.police;

import org.jspecify.annotations.NullMarked;
