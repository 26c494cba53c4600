/**
 * The school days of Flanders: school holidays from a file that an operator keeps or else by the government's rule, and
 * the public holidays of Belgium.
 */
@NullMarked
package be.handlewithcare.schoolcalendar;

import org.jspecify.annotations.NullMarked;
