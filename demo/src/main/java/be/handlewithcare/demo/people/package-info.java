/** Invented schools, pupils and enrolments, shaped like the pilot's region: for the demo and for tests. */
@NullMarked
package be.handlewithcare.demo.people;

import org.jspecify.annotations.NullMarked;
