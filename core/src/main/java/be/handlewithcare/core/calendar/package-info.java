/** Time: the 24 hours of the promise, school years, school days and hours, months of the reports. */
@NullMarked
package be.handlewithcare.core.calendar;

import org.jspecify.annotations.NullMarked;
