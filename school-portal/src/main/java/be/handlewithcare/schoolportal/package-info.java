/** The director's desk: the inbox of one school, a notice opened on purpose and on the record, and the mails to schools. */
@NullMarked
package be.handlewithcare.schoolportal;

import org.jspecify.annotations.NullMarked;
