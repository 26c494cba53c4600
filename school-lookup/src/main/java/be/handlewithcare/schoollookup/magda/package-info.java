/**
 * MAGDA, the Flemish government's data exchange: who is the child, by name and birth date, and where is it enrolled, by
 * national number. SOAP 1.1 over two-way TLS. The national number lives in memory between the two questions and nowhere
 * else; an answer is believed in nothing that was not checked.
 */
@NullMarked
package be.handlewithcare.schoollookup.magda;

import org.jspecify.annotations.NullMarked;
