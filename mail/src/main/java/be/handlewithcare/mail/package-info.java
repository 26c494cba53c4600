/** The mailroom: what schools, zones and VECK read in their mailboxes, and how it gets there. */
@NullMarked
package be.handlewithcare.mail;

import org.jspecify.annotations.NullMarked;
