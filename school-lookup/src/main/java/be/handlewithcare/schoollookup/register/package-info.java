/**
 * The enrolment register: a file with every pupil's enrolments, held in memory without a single name, reloaded when it
 * is replaced.
 */
@NullMarked
package be.handlewithcare.schoollookup.register;

import org.jspecify.annotations.NullMarked;
