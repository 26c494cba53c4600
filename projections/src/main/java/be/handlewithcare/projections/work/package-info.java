/** What should have been done by now, as the desks tell. */
@NullMarked
package be.handlewithcare.projections.work;

import org.jspecify.annotations.NullMarked;
