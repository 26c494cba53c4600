/** Schools: who takes part, and the question which school a child goes to. */
@NullMarked
package be.handlewithcare.core.school;

import org.jspecify.annotations.NullMarked;
