/** How many children zones and officers reported, since each report is a lookup: counted on the trail. */
@NullMarked
package be.handlewithcare.projections.reporting;

import org.jspecify.annotations.NullMarked;
