/** The ids by which interventions, signals and notices know each other. */
@NullMarked
package be.handlewithcare.core.ids;

import org.jspecify.annotations.NullMarked;
