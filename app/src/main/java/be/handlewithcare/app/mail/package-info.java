/** The way to the mail server. */
@NullMarked
package be.handlewithcare.app.mail;

import org.jspecify.annotations.NullMarked;
