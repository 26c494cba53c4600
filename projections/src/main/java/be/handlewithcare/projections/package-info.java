/** Read models: what is asked of the past, and how it is kept ready with every commit. */
@NullMarked
package be.handlewithcare.projections;

import org.jspecify.annotations.NullMarked;
