/** Telling data that are out of reach for a while from an error of ours. */
@NullMarked
package be.handlewithcare.core.outage;

import org.jspecify.annotations.NullMarked;
