/** A mail server that keeps its mails to itself, and a page to read them. */
@NullMarked
package be.handlewithcare.demo.mail;

import org.jspecify.annotations.NullMarked;
