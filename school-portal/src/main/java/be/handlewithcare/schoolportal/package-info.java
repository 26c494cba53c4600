/** The director's desk: the inbox of one school, and a notice opened on purpose and on the record. */
@NullMarked
package be.handlewithcare.schoolportal;

import org.jspecify.annotations.NullMarked;
