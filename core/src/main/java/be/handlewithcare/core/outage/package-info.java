/** Distinguishes passing outages of the database from our own errors. */
@NullMarked
package be.handlewithcare.core.outage;

import org.jspecify.annotations.NullMarked;
