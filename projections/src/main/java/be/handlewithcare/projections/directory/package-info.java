/** All schools of the official list, whether they take part or not. */
@NullMarked
package be.handlewithcare.projections.directory;

import org.jspecify.annotations.NullMarked;
