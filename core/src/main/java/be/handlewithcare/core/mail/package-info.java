/** Mails: who is told what, when something waits for a person. Never a name, a date of birth, a zone or a count. */
@NullMarked
package be.handlewithcare.core.mail;

import org.jspecify.annotations.NullMarked;
