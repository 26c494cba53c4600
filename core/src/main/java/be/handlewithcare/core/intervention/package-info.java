/** The intervention: a police call-out for violence in a family with children. */
@NullMarked
package be.handlewithcare.core.intervention;

import org.jspecify.annotations.NullMarked;
