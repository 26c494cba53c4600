/** The way to the mail server, and who is called when something waits too long. */
@NullMarked
package be.handlewithcare.app.mail;

import org.jspecify.annotations.NullMarked;
