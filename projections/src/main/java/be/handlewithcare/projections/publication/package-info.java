/** What everybody is told of the volumes: rounded, without small numbers, and never changed afterwards. */
@NullMarked
package be.handlewithcare.projections.publication;

import org.jspecify.annotations.NullMarked;
