/** Who the simulator knows: the pupils of an enrolment register, each with an invented national number. */
@NullMarked
package be.handlewithcare.magdasimulator.people;

import org.jspecify.annotations.NullMarked;
