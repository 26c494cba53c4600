/** Finding a child's school: sources of enrolments, what they are asked and what they answer. */
@NullMarked
package be.handlewithcare.core.lookup;

import org.jspecify.annotations.NullMarked;
