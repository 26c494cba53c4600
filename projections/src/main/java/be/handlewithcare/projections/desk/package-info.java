/** What stands on the desks: statuses and work list of a zone, inbox of a school, schools taking part. */
@NullMarked
package be.handlewithcare.projections.desk;

import org.jspecify.annotations.NullMarked;
