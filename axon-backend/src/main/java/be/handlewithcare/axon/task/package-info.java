/** Work that waits on others, kept in the database: mails, deadlines, erasures. */
@NullMarked
package be.handlewithcare.axon.task;

import org.jspecify.annotations.NullMarked;
