/** How many children zones and officers reported, since each report is a lookup: counted on the trail. */
@NullMarked
package be.handlewithcare.projections.lookups;

import org.jspecify.annotations.NullMarked;
